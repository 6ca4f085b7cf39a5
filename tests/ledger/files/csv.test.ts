import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvFault, readCsv } from '../../../src/ledger/files/csv.ts';

/** A cell as it is written: `written` for `text`, which a reader must give back. */
interface Written {
  readonly text: string;
  readonly written: string;
}

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', 'é', '١'), maxLength: 6 });
const inQuotes = (text: string): Written => ({ text, written: `"${text.replaceAll('"', '""')}"` });
const anyCell: fc.Arbitrary<Written> = fc
  .tuple(anyText, fc.boolean())
  .map(([text, quoted]) => (quoted || /[",\n]/.test(text) ? inQuotes(text) : { text, written: text }));
const anyRow = fc.array(anyCell, { minLength: 2, maxLength: 4 });
const anyTable = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 4 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  closed: fc.boolean(),
});

/** Writes a table letter by letter and counts lines and columns as it does: what a reader must find. */
function write(rows: readonly (readonly Written[])[], lineEnd = '\n', closed = true) {
  let [text, line, column] = ['', 1, 1];
  const put = (written: string): void => {
    for (const letter of written) {
      text += letter === '\n' ? lineEnd : letter;
      [line, column] = letter === '\n' ? [line + 1, 1] : [line, column + 1];
    }
  };
  const placed = rows.map((cells, row) => {
    const here = cells.map((cell, at) => {
      if (at > 0) put(',');
      const place = { text: cell.text, line, column };
      put(cell.written);
      return place;
    });
    if (closed || row < rows.length - 1) put('\n');
    return here;
  });
  return { text, placed };
}

const found = (text: string) => {
  const { rows, faults } = readCsv(text);
  return {
    rows: rows.map((cells) => cells.map(({ text: cell, line, column }) => ({ text: cell, line, column }))),
    faults: faults.map(({ kind, line, column }) => ({ kind, line, column })),
  };
};

test('a table is read as it was written, every cell where it begins, in any spelling of it', () => {
  fc.assert(
    fc.property(anyTable, ({ rows, lineEnd, mark, closed }) => {
      const { text, placed } = write(rows, lineEnd, closed);
      expect(found(mark + text)).toEqual({ rows: placed, faults: [] });
    }),
  );
});

/** Cells that break the format. */
const BROKEN: readonly Written[] = [
  { text: 'letters behind the quotes', written: '"a"b' },
  { text: 'a quote that is not doubled', written: '"a"b"' },
  { text: 'a blank behind the quotes', written: '"a" ' },
];

test('a cell whose quotes do not pair is a fault where it begins, and nothing else is one', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 2 }),
      anyRow,
      fc.constantFrom(...BROKEN),
      (rows, row, broken) => {
        const { text, placed } = write([...rows, [...row, broken]]);
        const { line, column } = placed.at(-1)?.at(-1) ?? {};
        expect(found(text)).toEqual({
          rows: placed.slice(0, -1),
          faults: [{ kind: 'quotes', line, column }],
        });
      },
    ),
  );
});

test('a line without a cell is a fault, whatever blanks stand in it, and the rows round it are read', () => {
  fc.assert(
    fc.property(anyRow, anyRow, fc.constantFrom('', ' ', '   '), (before, after, blanks) => {
      const { text, placed } = write([before, [{ text: '', written: blanks }], after]);
      const [first = [], [blank] = [], last = []] = placed;
      const fault = { kind: 'row', line: blank?.line, column: 1 };
      expect(found(text)).toEqual({ rows: [first, last], faults: [fault] });
    }),
  );
});

test('what a fault of a table quotes is the line from where it stands', () => {
  const quoted = ({ faults }: { readonly faults: readonly CsvFault[] }) => faults.map((fault) => fault.found);
  expect(quoted(readCsv('a,b\nc,"d"e\nf,g\n'))).toEqual(['"d"e']);
  expect(quoted(readCsv('a,b\n\nf,g\n'))).toEqual(['']);
  expect(quoted(readCsv('a,b\nc,"d\nf,g\n'))).toEqual(['"d']);
});
