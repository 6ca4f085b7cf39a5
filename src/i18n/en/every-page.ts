import claims from './claims.json';
import dates from './dates.json';
import faults from './faults.json';
import frame from './frame.json';
import quantities from './quantities.json';

/** What every page says. */
export const everyPage = { ...claims, ...dates, ...faults, ...frame, ...quantities };
