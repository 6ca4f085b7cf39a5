import type { ReactNode } from 'react';
import { LinksProvider, useAddressLinks } from '../../src/addresses/links.tsx';

/** Gives what is drawn the links of a page of the small ledger, as the address of its router stands. */
export function WithLinks({ children }: { children: ReactNode }) {
  return <LinksProvider links={useAddressLinks('small')}>{children}</LinksProvider>;
}
