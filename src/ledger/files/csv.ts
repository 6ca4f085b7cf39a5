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
  readonly kind: 'row' | 'quotes';
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
    step: ({ data, errors: [error], meta }) => {
      const raw = content.slice(start, meta.cursor);
      const cells = placeCells(data, raw, line);
      const crooked = cells.find((cell) => !endsAtComma(cell, raw));
      if (error) faults.push(badQuotes(content, (error.index ?? start + 1) - 1));
      else if (crooked) faults.push(badQuotes(content, start + crooked.offset));
      else if (raw.trim() !== '') rows.push(cells);
      // The last line end closes a row; it begins none.
      else if (raw !== '')
        faults.push({
          line,
          column: 1,
          kind: 'row',
          message: 'is an empty line',
          found: '',
          allowed: 'a row',
        });
      line += raw.split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { rows, faults };
}

interface PlacedCell extends Cell {
  /** Where the cell begins and ends in its row's raw text. */
  readonly offset: number;
  readonly end: number;
}

/** A cell takes the length of its text, and when quoted two quotes more and one for every quote in it. */
function placeCells(texts: readonly string[], raw: string, firstLine: number): readonly PlacedCell[] {
  let [offset, line, lineStart] = [0, firstLine, 0];
  return texts.map((text) => {
    const quoted = raw[offset] === '"';
    const length = quoted ? text.length + text.split('"').length + 1 : text.length;
    const cell = { text, line, column: offset - lineStart + 1, offset, end: offset + length };
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

/** Quotes that do not pair swallow what follows them, so the rest of the table cannot be vouched for. */
function badQuotes(content: string, offset: number): CsvFault {
  const [found = ''] = content.slice(offset).split('\n', 1);
  const allowed = 'a cell in quotes from its first to its last letter, quotes in it doubled';
  return {
    ...positionAt(content, offset),
    kind: 'quotes',
    message: 'has quotes that do not pair',
    found,
    allowed,
  };
}

/** Line and column of an offset into a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
