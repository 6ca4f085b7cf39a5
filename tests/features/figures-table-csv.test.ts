import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { csvFile } from '../../src/features/figures-table/csv-file.ts';
import { csvName, csvRow } from '../../src/features/figures-table/figures-csv.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { mosul, mosulRevised } from './shipped-desk.ts';

const view = asOfView(mosul, mosul.opensAsOf);

async function readBack(figures: readonly Figure[]): Promise<readonly Record<string, string>[]> {
  const text = await csvFile(view, figures).text();
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('the file of the rows shown', () => {
  test('names who published a document that was not yet public, and neither its title nor its address (R23)', () => {
    const early = [...mosul.figures.values()].filter(
      ({ published, source }) =>
        published !== null && source.published !== null && published < source.published,
    );
    expect(early.length).toBeGreaterThan(0);
    for (const figure of early) {
      const told = (day: CalendarDate | null) => csvRow(asOfView(mosul, day ?? mosul.opensAsOf), figure);
      const { publisher: source, title: source_title, url: source_url, published } = figure.source;
      expect(told(figure.published)).toMatchObject({ source, source_title: null, source_url: null });
      expect(told(published)).toMatchObject({ source, source_title, source_url });
    }
  });

  test('holds every figure once, in the order given, with its own numbers and qualifier', async () => {
    const rows = await readBack(view.figures);
    expect(rows.map(({ id }) => id)).toEqual(view.figures.map(({ id }) => id));
    for (const [at, { quantity }] of view.figures.entries()) {
      const { qualifier, value, low, high } = rows[at]!;
      const said =
        quantity.kind === 'range'
          ? ['range', '', String(quantity.low), String(quantity.high)]
          : quantity.kind === 'unavailable'
            ? ['unavailable', '', '', '']
            : [quantity.kind === 'exact' ? 'exact' : quantity.qualifier, String(quantity.value), '', ''];
      expect([qualifier, value, low, high], rows[at]!['id']).toEqual(said);
    }
  });

  test('gives every row its dates, source, licence and the day it was asked on', async () => {
    for (const row of await readBack(view.figures)) {
      for (const cell of [
        'to',
        'published',
        'source',
        'source_url',
        'licence',
        'licence_url',
        'unit',
        'originator',
      ])
        expect(row[cell], `${row['id']} ${cell}`).not.toBe('');
      expect(row['as_of']).toBe('2017-06-26');
      expect(row['published']! <= '2017-06-26', row['id']).toBe(true);
    }
    expect(csvName(view)).toBe('mosul-2016-2017-figures-as-of-2017-06-26.csv');
  });

  test('quotes no caveat that could not yet be said', () => {
    const killed = mosul.figures.get('cnn-is-killed')!;
    expect(csvRow(view, killed)['caveats']).not.toContain('fit the same growth');
    const later = asOfView(mosul, calendarDate('2017-12-31'));
    expect(csvRow(later, killed)['caveats']).toContain('fit the same growth');
  });

  test('says how a figure stands on the day, what contradicts it and what took its place', () => {
    const standing = (id: string, day: string) => {
      const { state, disputed_with, replaced_by, replaced_because } = csvRow(
        asOfView(mosulRevised, calendarDate(day)),
        mosulRevised.figures.get(id)!,
      );
      return [state, disputed_with, replaced_by, replaced_because];
    };
    expect(standing('abadi-2017-09-killed', '2017-12-31')).toEqual([
      'replaced',
      '',
      'abadi-killed',
      'revision',
    ]);
    expect(standing('abadi-2017-09-killed', '2017-12-01')).toEqual([
      'disputed',
      'kurdish-killed',
      null,
      null,
    ]);
    expect(standing('cnn-is-killed', '2017-06-26')).toEqual([
      'disputed; doubtful',
      'is-2017-05-16-killed',
      null,
      null,
    ]);
  });

  test('leaves what is not known empty, never zero', () => {
    const figure: Figure = {
      ...mosul.figures.get('cnn-is-killed')!,
      quantity: { kind: 'unavailable', reason: 'withheld' },
    };
    const { value, low, high, qualifier, absence } = csvRow(view, figure);
    expect({ value, low, high, qualifier, absence }).toEqual({
      value: '',
      low: '',
      high: '',
      qualifier: 'unavailable',
      absence: 'withheld',
    });
  });

  test('keeps quotes, commas and new lines in a cell, and lets no cell run as a formula', async () => {
    const wording = '=HYPERLINK("http://evil.invalid","two, three")\nnext';
    const [row] = await readBack([{ ...mosul.figures.get('cnn-is-killed')!, wording }]);
    expect(row?.['wording']).toBe(`'${wording}`);
  });

  test('runs nothing in a spreadsheet, whichever sign it parts cells by', async () => {
    const hostile = fc
      .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", ' ', 'a', '1+1'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(hostile, async (wording) => {
        const [read] = await readBack([{ ...mosul.figures.get('cnn-is-killed')!, wording }]);
        const cell = read?.['wording'] ?? '';
        for (const start of [cell, ...cell.split(/[;\t\r\n]/)]) expect(start).not.toMatch(/^[=+\-@]/);
        expect(cell).not.toMatch(/^[\t\r]/);
        expect(cell.replaceAll("'", '')).toBe(wording.replaceAll("'", ''));
      }),
      { numRuns: tries(40) },
    );
  });
});
