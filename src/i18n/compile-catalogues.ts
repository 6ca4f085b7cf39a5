import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/[a-z]{2}\/[a-z-]+\.json$/;

/** Turns the ICU messages of a catalogue into the form the runtime reads, so that no message parser is shipped. */
export function compileCatalogues(): Plugin {
  return {
    name: 'figuredesk-compile-catalogues',
    enforce: 'pre',
    transform(text, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages = Object.entries(JSON.parse(text) as Record<string, string>);
      const compiled = Object.fromEntries(messages.map(([key, message]) => [key, compileMessage(message)]));
      return { code: `export default ${JSON.stringify(compiled)};`, map: null, moduleType: 'js' };
    },
  };
}
