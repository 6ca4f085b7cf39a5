import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSearch, parseAddress, travellingSearch } from '../../src/addresses/address.ts';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';
import { mosul } from '../features/shipped-desk.ts';

describe('the address keeps the whole view', () => {
  it('an empty one opens on the day of the CNN report, with everything', () => {
    expect(parseAddress('', mosul)).toEqual({
      asOf: '2017-06-26',
      filters: { places: [], populations: [], kinds: [] },
      theme: null,
      faults: [],
    });
  });

  it('what is written into it is read out of it again', () => {
    const places = [...mosul.places.keys()];
    fc.assert(
      fc.property(fc.subarray(places), fc.subarray([...SPEAKER_KINDS]), (chosen, kinds) => {
        const search = changedSearch('?lang=en', { place: chosen.join(','), who: kinds.join(',') });
        const { filters, faults } = parseAddress(search, mosul);
        expect([filters.places.map(({ id }) => id), filters.kinds, faults]).toEqual([chosen, kinds, []]);
      }),
    );
  });

  it('names each bad parameter with what it says and what is allowed, and goes on', () => {
    const { asOf, theme, faults } = parseAddress('?asof=2017-02-29&theme=pink&who=un,martians', mosul);
    expect([asOf, theme]).toEqual(['2017-06-26', null]);
    expect(faults.map(({ parameter, found }) => `${parameter} ${found}`).toSorted()).toEqual([
      'asof 2017-02-29',
      'theme pink',
      'who martians',
    ]);
  });

  it('names a day that no ledger has, from which days could not be counted on', () => {
    for (const found of ['9999-12-31', '2100-01-01', '1899-12-31', '0000-01-01']) {
      const { asOf, faults } = parseAddress(`?asof=${found}`, mosul);
      expect(asOf).toBe('2017-06-26');
      expect(faults).toEqual([
        { parameter: 'asof', found, allowed: ['1900-01-01 ≤ YYYY-MM-DD ≤ 2099-12-31'] },
      ]);
    }
    expect(parseAddress('?asof=2099-12-31', mosul)).toMatchObject({ asOf: '2099-12-31', faults: [] });
  });

  it('says of a language and of digits that the site has not that they were ignored, and passes on neither', () => {
    const { faults } = parseAddress('?lang=ar&digits=arab', mosul);
    expect(faults).toEqual([
      { parameter: 'lang', found: 'ar', allowed: ['en'] },
      { parameter: 'digits', found: 'arab', allowed: ['latn'] },
    ]);
    expect(parseAddress('?lang=en&digits=latn', mosul).faults).toEqual([]);
    expect(travellingSearch('?lang=ar&digits=arab&theme=dark')).toBe('?theme=dark');
  });

  it('keeps parameters that are not its own', () => {
    expect(changedSearch('?scenario=slow', { asof: '2017-03-01' })).toBe('?scenario=slow&asof=2017-03-01');
    expect(changedSearch('?asof=2017-03-01', { asof: null })).toBe('');
  });
});
