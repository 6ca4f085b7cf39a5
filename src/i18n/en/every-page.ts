import claims from './claims.json' with { type: 'json' };
import dates from './dates.json' with { type: 'json' };
import faults from './faults.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import quantities from './quantities.json' with { type: 'json' };

/** What every page says. */
export const everyPageInEnglish = { ...claims, ...dates, ...faults, ...frame, ...quantities };
