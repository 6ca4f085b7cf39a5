import React from 'react';

/*
 * In development React keeps with each of the first ten thousand elements of a second the stack of calls that made it, for
 * the last lines of a warning. Laws draw millions, and an eighth of their time went there; what is warned of stays.
 */
const shared: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
if (typeof shared === 'object' && shared !== null)
  Object.defineProperty(shared, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Infinity,
    set: () => {},
  });
