import { expect, test } from 'vitest';
import { largestOnScales } from '../../src/charts/questions/shared-scale.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';

const SCOPES = {
  country: scope({ place: 'iraq' }),
  city: scope({ place: 'mosul' }),
  like: scope({ measure: 'fled' }),
  few: scope({ measure: 'killed' }),
};

/** The largest number on the scale of each, when each counts so many. */
function largest(counted: Readonly<Record<keyof typeof SCOPES, number>>): readonly number[] {
  const scopes = Object.values(SCOPES);
  const figures = Object.entries(SCOPES).map(([name, { measure, place }]) =>
    figure({
      id: name,
      measure: measure?.id ?? '',
      place: place?.id ?? '',
      quantity: exactly(counted[name as keyof typeof SCOPES]),
      time: onDay('2017-06-01'),
    }),
  );
  const [first, ...others] = scopes;
  const dataset = ledger({ figures, questions: [question({ scopes: [first!, ...others] })] });
  const scales = largestOnScales(asOfView(dataset, calendarDate('2017-06-02')), scopes);
  return scopes.map((each) => scales.get(each) ?? 0);
}

test('a part stands on the scale of its whole, however small it is', () => {
  expect(largest({ country: 90_000, city: 9, like: 90_000, few: 90_000 })).toEqual([
    90_000, 90_000, 90_000, 90_000,
  ]);
});

test('other counts share a scale as long as none lies flat on it, and else have their own', () => {
  expect(largest({ country: 1000, city: 100, like: 400, few: 250 })).toEqual([1000, 1000, 1000, 1000]);
  expect(largest({ country: 1000, city: 100, like: 400, few: 249 })).toEqual([1000, 1000, 1000, 249]);
  expect(largest({ country: 100, city: 90, like: 5000, few: 399 })).toEqual([399, 399, 5000, 399]);
});
