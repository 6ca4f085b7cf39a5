import Papa from 'papaparse';

/** Where in a text file: both count from 1, columns in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Cell extends Position {
  readonly text: string;
}

export interface CsvFault extends Position {
  readonly message: string;
  readonly found: string;
  readonly allowed: string;
}

/** The text's rows as cells that know their place, the header included, and what breaks RFC 4180. */
export function readCsv(text: string): { rows: readonly (readonly Cell[])[]; faults: readonly CsvFault[] } {
  const rows: (readonly Cell[])[] = [];
  const faults: CsvFault[] = [];
  // A byte order mark and the spelling of line ends are no part of the content.
  const content = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(content, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const raw = content.slice(start, meta.cursor);
      const fault = errors.length > 0 ? unclosedQuote(line, raw) : undefined;
      const cells = fault ? [] : placeCells(data, raw, line);
      const crooked = cells.find((cell) => !endsAtComma(cell, raw));
      if (fault) faults.push(fault);
      else if (crooked) faults.push(badQuote(crooked));
      else if (raw.trim() !== '') rows.push(cells);
      // The last line end closes a row; it begins none.
      else if (raw !== '')
        faults.push({ line, column: 1, message: 'is an empty line', found: '', allowed: 'a row' });
      line += raw.split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { rows, faults };
}

interface PlacedCell extends Cell {
  /** Offset just behind the cell in its row's raw text. */
  readonly end: number;
}

/** A cell takes the length of its text, and when quoted two quotes more and one for every quote in it. */
function placeCells(texts: readonly string[], raw: string, firstLine: number): readonly PlacedCell[] {
  let [offset, line, lineStart] = [0, firstLine, 0];
  return texts.map((text) => {
    const quoted = raw[offset] === '"';
    const length = quoted ? text.length + text.split('"').length + 1 : text.length;
    const cell = { text, line, column: offset - lineStart + 1, end: offset + length };
    const lines = text.split('\n').length - 1;
    if (lines > 0) {
      line += lines;
      lineStart = raw.lastIndexOf('\n', offset + length - 1) + 1;
    }
    offset += length + 1;
    return cell;
  });
}

function endsAtComma(cell: PlacedCell, raw: string): boolean {
  return cell.end === raw.length || raw[cell.end] === ',' || raw[cell.end] === '\n';
}

function badQuote({ text, line, column }: Cell): CsvFault {
  const message = 'has something between a quote and a comma';
  return {
    line,
    column,
    message,
    found: text,
    allowed: 'a cell in quotes from its first to its last letter, quotes in it doubled',
  };
}

function unclosedQuote(line: number, raw: string): CsvFault {
  const column = raw.indexOf('"') + 1;
  const found = raw.slice(column - 1).split('\n')[0] ?? '';
  return {
    line,
    column,
    message: 'is a quoted cell that is not closed',
    found,
    allowed: 'a closing quote; quotes in it doubled',
  };
}
