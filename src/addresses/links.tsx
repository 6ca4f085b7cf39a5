import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedSearch, travellingSearch } from './address.ts';
import { pathOf, type Route } from './route.ts';
import { SITE_PATH } from './site.ts';

/** Parameters to set; null takes one out. */
type Changes = Readonly<Record<string, string | null>>;

/** The only way an address is written: links keep the day and theme of the reader. */
export interface Links {
  /** The address of a page of this dataset, with that page's own parameters and the id of a place on it. */
  to(route: Route, own?: Changes, anchor?: string): string;
  /** This page's address with some parameters changed. */
  here(changes: Changes): string;
  /** Changes this page's address in place, without another entry in the reader's history. */
  go(changes: Changes): void;
  /** One parameter of this page's address; null when it is not there. */
  parameter(name: string): string | null;
}

const LinksContext = createContext<Links | null>(null);

/** The links of a page of this dataset, as its address stands. */
export function useAddressLinks(dataset: string): Links {
  const search = useSearch();
  const [path, navigate] = useLocation();
  return useMemo((): Links => {
    const travelling = travellingSearch(search);
    const here = (changes: Changes) => `${path}${changedSearch(search, changes)}`;
    return {
      to: (route, own, anchor) =>
        `${SITE_PATH}${pathOf(dataset, route)}${own ? travellingSearch(search, own) : travelling}${anchor === undefined ? '' : `#${anchor}`}`,
      here,
      go: (changes) => navigate(here(changes), { replace: true }),
      parameter: (name) => new URLSearchParams(search).get(name),
    };
  }, [dataset, search, path, navigate]);
}

/** Gives these links to what is drawn below, whatever address stands by now. */
export function LinksProvider({ links, children }: { links: Links; children: ReactNode }) {
  return <LinksContext value={links}>{children}</LinksContext>;
}

/** Throws outside of a LinksProvider. */
export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (links === null) throw new Error('A link is drawn outside of a LinksProvider.');
  return links;
}
