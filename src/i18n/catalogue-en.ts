import claims from './en/claims.json';
import dates from './en/dates.json';
import faults from './en/faults.json';
import frame from './en/frame.json';
import quantities from './en/quantities.json';

/** What every page says. */
export const english = { ...claims, ...dates, ...faults, ...frame, ...quantities };
