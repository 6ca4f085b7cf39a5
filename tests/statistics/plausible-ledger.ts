import { addDays, calendarDate, firstOfMonth, lastOfMonth } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { ReferenceTime } from '../../src/domain/reference-time.ts';
import type { Random } from './seeded-faults.ts';
import { exactly, figure, ledger, qualified, source } from '../ledgers/small-ledger.ts';

const START = calendarDate('2016-10-17');
const ORIGINATORS = ['agency', 'refugee-agency', 'ministry', 'tally'];
const WEEKS = 24;
const MONTHS = 12;

/**
 * A ledger as four originators without faults might fill it: weekly counts that wander and grow, running totals with
 * what happened in between, and monthly deaths of a country, a part of it, and a part of its people.
 */
export function plausibleLedger(random: Random): WholeDataset {
  const figures: Figure[] = [];
  const add = (
    by: string,
    measure: string,
    population: string,
    place: string,
    time: ReferenceTime,
    value: number,
  ) => {
    const id = `f${figures.length}`;
    const day = time.kind === 'stock' ? time.asOf : time.kind === 'flow' ? time.to : time.until;
    const quantity = random() < 0.7 ? exactly(value) : qualified('at-least', value);
    figures.push(
      figure({ id, quantity, time, by, measure, population, place, published: day, source: `${by}-${day}` }),
    );
  };
  const truth = course(WEEKS, 20_000, 1.06, 0.06, random);
  const deaths = course(MONTHS, 700, 1, 0.4, random);
  for (const by of ORIGINATORS) {
    let fled = 1_000;
    for (let week = 0; week < WEEKS; week += 1) {
      const day = addDays(START, week * 7);
      const present = wander(truth[week] ?? 1, 0.03, random);
      add(by, 'displaced', 'people', 'ninewa', { kind: 'stock', asOf: day }, present);
      add(by, 'displaced', 'people', 'mosul', { kind: 'stock', asOf: day }, share(present, random));
      const more = wander(3_000, 0.7, random);
      fled += more;
      add(by, 'movements', 'people', 'mosul', { kind: 'flow', from: addDays(day, -6), to: day }, more);
      add(by, 'fled', 'people', 'mosul', { kind: 'running-total', since: START, until: day }, fled);
    }
    let day = START;
    for (let month = 0; month < MONTHS; month += 1) {
      const time: ReferenceTime = { kind: 'flow', from: firstOfMonth(day), to: lastOfMonth(day) };
      const killed = wander(deaths[month] ?? 1, 0.2, random);
      add(by, 'killed', 'civilians', 'iraq', time, killed);
      add(by, 'killed', 'civilians', 'ninewa', time, share(killed, random));
      add(by, 'killed', 'women', 'iraq', time, share(killed, random));
      day = addDays(lastOfMonth(day), 1);
    }
  }
  const sources = [...new Set(figures.map((each) => each.source.id))].map((id) => source(id, null));
  return ledger({ figures, sources });
}

/** Numbers that grow and wander from one to the next. */
function course(length: number, first: number, growth: number, spread: number, random: Random): number[] {
  const numbers = [first];
  while (numbers.length < length) numbers.push(wander((numbers.at(-1) ?? first) * growth, spread, random));
  return numbers;
}

/** A number about as large, off by a log-normal factor. */
function wander(number: number, spread: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.round(number * Math.exp(spread * normal)));
}

function share(number: number, random: Random): number {
  return Math.round(number * (0.4 + 0.3 * random()));
}
