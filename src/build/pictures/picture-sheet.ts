import claimMark from '../../charts/ClaimMark.module.css?inline';
import icon from '../../design/Icon.module.css?inline';
import speaker from '../../design/speaker.module.css?inline';
import tokens from '../../design/tokens.css?raw';

/** A token of the design as the light theme has it. */
function token(name: string): string {
  const value = new RegExp(`${name}: ([^;]+);`).exec(
    tokens.slice(tokens.indexOf("[data-theme='light']")),
  )?.[1];
  if (value === undefined) throw new Error(`The design has no token ${name}.`);
  return value;
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
