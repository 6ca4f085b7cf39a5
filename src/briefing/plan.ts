import { NO_FILTERS } from '../addresses/address.ts';
import { type AddressFault, chosen, chosenDay } from '../addresses/chosen.ts';
import { settingsOf, type Theme } from '../addresses/site.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Viewing } from './legibility.ts';
import { parseScene, type Scene, sceneForms, sceneText, usualScenes } from './scene.ts';
import { keysOf } from '../domain/keys-of.ts';

/** Everything about a screen that nobody can click on a wall; all of it stands in the address. */
export interface ScreenPlan {
  readonly scenes: readonly Scene[];
  /** Seconds that each scene stays. */
  readonly dwell: number;
  /** The day whose knowledge is shown; null shows what is known today. */
  readonly asOf: CalendarDate | null;
  readonly theme: Theme;
  /** From eye to screen, in metres. */
  readonly distance: number;
  /** Of the screen, in inches. */
  readonly diagonal: number;
  /** Minutes that a number may stay after the endpoint was last checked. */
  readonly lease: number;
  /** Seconds from one check to the next. */
  readonly refresh: number;
  /** The hour of the day at which the page loads itself anew; null for never. */
  readonly reload: number | null;
  /** First and last hour of dimming; null for none. */
  readonly night: { readonly from: number; readonly to: number } | null;
  /** What a plate lies on: a green to be keyed out, or nothing. */
  readonly ground: Ground;
  /** The path of a picture on the site's own host; null for none. */
  readonly logo: string | null;
  /** What an editor says above one scene, counted from 1. */
  readonly headline: { readonly scene: number; readonly text: string } | null;
}

export const GROUNDS = ['key', 'clear'] as const;
type Ground = (typeof GROUNDS)[number];

/** Letters of an editor's headline. */
export const LONGEST_HEADLINE = 90;

/** Numbers of an address, each with what it is when absent and the least and most it may be. */
export const NUMBERS = {
  dwell: { usual: 20, least: 15, most: 600 },
  distance: { usual: 5, least: 0.5, most: 50 },
  diagonal: { usual: 55, least: 5, most: 400 },
  lease: { usual: 60, least: 1, most: 1440 },
  refresh: { usual: 60, least: 15, most: 3600 },
} as const;

/** How a screen is looked at, for one that has no figures to plan with yet. */
export function viewingIn(
  search: string,
): Pick<Viewing, 'diagonalInches' | 'distanceMetres'> & { readonly theme: Theme } {
  const parameters = new URLSearchParams(search);
  return {
    diagonalInches: numberIn(parameters, 'diagonal') ?? NUMBERS.diagonal.usual,
    distanceMetres: numberIn(parameters, 'distance') ?? NUMBERS.distance.usual,
    theme: settingsOf(parameters, []).theme ?? 'dark',
  };
}

/** A number of an address; null when it is not there, and when it is none that is allowed. */
function numberIn(parameters: URLSearchParams, name: keyof typeof NUMBERS): number | null {
  const { least, most } = NUMBERS[name];
  const found = parameters.get(name) ?? '';
  const value = found.trim() === '' ? Number.NaN : Number(found);
  return value >= least && value <= most ? value : null;
}

/** Reads a screen's address. What is wrong is skipped and named: a wall never goes blank for a slip of the hand. */
export function parsePlan(
  search: string,
  dataset: Dataset,
): { plan: ScreenPlan; faults: readonly AddressFault[] } {
  const parameters = new URLSearchParams(search);
  const faults: AddressFault[] = [];
  const number = (parameter: keyof typeof NUMBERS): number => {
    const { usual, least, most } = NUMBERS[parameter];
    const found = parameters.get(parameter);
    const value = numberIn(parameters, parameter);
    if (found !== null && value === null) faults.push({ parameter, found, allowed: [`${least} to ${most}`] });
    return value ?? usual;
  };
  for (const parameter of Object.keys(NO_FILTERS)) {
    const found = parameters.get(parameter);
    if (found) faults.push({ parameter, found, allowed: NOTHING_ALLOWED });
  }
  const plan: ScreenPlan = {
    scenes: scenesOf(parameters.get('scenes'), dataset, faults),
    dwell: number('dwell'),
    asOf: dayOf(parameters.get('asof'), dataset, faults),
    theme: settingsOf(parameters, faults).theme ?? 'dark',
    distance: number('distance'),
    diagonal: number('diagonal'),
    lease: number('lease'),
    refresh: number('refresh'),
    reload: hourOf('reload', parameters.get('reload'), faults),
    night: nightOf(parameters.get('night'), faults),
    ground: chosen('ground', parameters.get('ground'), GROUNDS, faults) ?? 'key',
    logo: logoOf(parameters.get('logo'), faults),
    headline: headlineOf(parameters.get('headline'), faults),
  };
  return { plan, faults };
}

/** The search part that brings a plan back; what is as usual is left out. */
export function searchOfPlan(plan: ScreenPlan, dataset: Dataset): string {
  const parameters = new URLSearchParams();
  const scenes = plan.scenes.map(sceneText).join(',');
  if (scenes !== usualScenes(dataset).map(sceneText).join(',')) parameters.set('scenes', scenes);
  if (plan.asOf === null) parameters.set('asof', 'live');
  else if (plan.asOf !== dataset.opensAsOf) parameters.set('asof', plan.asOf);
  if (plan.theme !== 'dark') parameters.set('theme', plan.theme);
  for (const name of keysOf(NUMBERS))
    if (plan[name] !== NUMBERS[name].usual) parameters.set(name, String(plan[name]));
  if (plan.reload !== null) parameters.set('reload', String(plan.reload));
  if (plan.night !== null) parameters.set('night', `${plan.night.from}-${plan.night.to}`);
  if (plan.ground !== 'key') parameters.set('ground', plan.ground);
  if (plan.logo !== null) parameters.set('logo', plan.logo);
  if (plan.headline !== null) parameters.set('headline', `${plan.headline.scene}.${plan.headline.text}`);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

function scenesOf(found: string | null, dataset: Dataset, faults: AddressFault[]): readonly Scene[] {
  if (found === null) return usualScenes(dataset);
  const scenes = found.split(',').flatMap((text) => {
    const scene = parseScene(text, dataset);
    if (!scene) faults.push({ parameter: 'scenes', found: text, allowed: sceneForms() });
    return scene ?? [];
  });
  return scenes.length > 0 ? scenes : usualScenes(dataset);
}

/** A filter changes what leads, and nobody on a wall could say so in time: a screen shows all figures. */
const NOTHING_ALLOWED = ['nothing'];

function dayOf(found: string | null, dataset: Dataset, faults: AddressFault[]): CalendarDate | null {
  if (found === null) return dataset.opensAsOf;
  if (found === 'live') return null;
  return chosenDay('asof', found, faults, { or: ['live'] }) ?? dataset.opensAsOf;
}

function hourOf(parameter: string, found: string | null, faults: AddressFault[]): number | null {
  if (found === null) return null;
  const hour = /^\d{1,2}$/.test(found) ? Number(found) : Number.NaN;
  if (hour <= 23) return hour;
  faults.push({ parameter, found, allowed: ['0 to 23'] });
  return null;
}

function nightOf(found: string | null, faults: AddressFault[]): ScreenPlan['night'] {
  if (found === null) return null;
  const hours = /^(\d{1,2})-(\d{1,2})$/.exec(found)?.slice(1) ?? [];
  const [from = Number.NaN, to = Number.NaN] = hours.map(Number);
  if (from <= 23 && to <= 23) return { from, to };
  faults.push({ parameter: 'night', found, allowed: ['22-6'] });
  return null;
}

/** A picture of another host could be anything, and tells that host who looks. */
function logoOf(found: string | null, faults: AddressFault[]): string | null {
  if (found === null) return null;
  if (/^\/(?![/\\])[^\s?#]+\.(svg|png|webp|avif|jpe?g)$/i.test(found)) return found;
  faults.push({ parameter: 'logo', found, allowed: ['/house.svg'] });
  return null;
}

function headlineOf(found: string | null, faults: AddressFault[]): ScreenPlan['headline'] {
  if (found === null) return null;
  const [, scene = '', text = ''] = /^([1-9]\d?)\.(.*)$/su.exec(found) ?? [];
  if (text.trim() !== '' && text.length <= LONGEST_HEADLINE) return { scene: Number(scene), text };
  faults.push({ parameter: 'headline', found, allowed: [`1.<text>, at most ${LONGEST_HEADLINE} letters`] });
  return null;
}
