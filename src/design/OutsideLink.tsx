import type { ReactNode } from 'react';

/** A link to another host, which is not told where its reader came from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
