import claimMark from '../../claims/ClaimMark.module.css?inline';
import icon from '../../design/Icon.module.css?inline';
import speaker from '../../design/speaker.module.css?inline';
import tokens from '../../design/tokens.css?raw';

/** A token of the design as the light theme has it. */
function token(name: string): string {
  const value = new RegExp(`${name}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const light = /light-dark\(([^,]+),/.exec(value)?.[1] ?? /--fd-plain, ([^)]+)\)/.exec(value)?.[1] ?? value;
  if (light === '') throw new Error(`The design has no token ${name}.`);
  return light;
}

export const [SURFACE, INK, QUIET, LINE] = ['--fd-surface', '--fd-ink', '--fd-ink-2', '--fd-line'].map(
  token,
) as [string, string, string, string];

/** The page's own rules for marks, in words that a drawing program without custom properties understands. */
export const SHEET = [claimMark, icon, speaker]
  .join('')
  .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '')
  .replaceAll('--who:', 'color:')
  .replaceAll('var(--who)', 'currentColor')
  .replaceAll(/var\((--fd-[\w-]+)\)/g, (_, name: string) => token(name));
