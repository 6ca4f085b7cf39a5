import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import type { Route } from '../../addresses/route.ts';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  /** The pages above this one, outermost first. */
  crumbs: readonly { readonly label: string; readonly route: Route }[];
  title: string;
  /** A question is somebody's voice and is set in serif; everything else is ours. */
  voice: boolean | undefined;
  note: string | undefined;
  actions: ReactNode;
}

/** Where the reader is, and the only first-level heading of a page. */
export function PageTitle({ crumbs, title, voice, note, actions }: PageTitleProps) {
  const links = useLinks();
  return (
    <div className={styles.title}>
      <div>
        <p className={styles.crumbs}>
          {crumbs.map(({ label, route }, index) => (
            <span key={label}>
              {index > 0 && <span aria-hidden="true"> / </span>}
              <a href={links.to(route)}>{label}</a>
            </span>
          ))}
        </p>
        <h1 className={voice ? styles.voice : undefined}>{title}</h1>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      {actions}
    </div>
  );
}
