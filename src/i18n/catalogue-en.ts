import claims from './en/claims.json';
import charts from './en/charts.json';
import dates from './en/dates.json';
import desk from './en/desk.json';
import faults from './en/faults.json';
import quantities from './en/quantities.json';

export const english = { ...claims, ...charts, ...dates, ...desk, ...faults, ...quantities };
