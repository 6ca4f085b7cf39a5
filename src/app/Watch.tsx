import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Words } from '../i18n/words.ts';

/** What the page shows while its program is not there. */
export type FirstShown =
  | { readonly shown: 'figures'; readonly day: CalendarDate }
  | { readonly shown: 'list' | 'screen' | 'nothing' };

interface WatchProps {
  words: Words;
  first: FirstShown;
  /** The day the site was built. */
  built: CalendarDate;
}

/**
 * The words of the first HTML for when its program is late, cannot be had or cannot run. Which of them is seen is decided
 * by the script in the page's head, which needs nothing else of the site.
 */
export function Watch({ words: { t, date }, first, built }: WatchProps) {
  const shown = t('watch.shown', {
    shown: first.shown,
    day: first.shown === 'figures' ? date(first.day) : '',
    built: date(built),
  });
  // The empty address is this page with all that is asked of it.
  // oxlint-disable-next-line jsx-a11y/anchor-is-valid
  const again = <a href="">{t('watch.again')}</a>;
  return (
    <div role="status" data-on-wall={first.shown === 'screen' ? '' : undefined}>
      <p data-when="awaiting">{t('watch.awaiting')}</p>
      {(['slow', 'script', 'browser'] as const).map((why) => (
        <p key={why} data-when={why}>
          {t(`watch.${why}`)} {shown} {why !== 'browser' && again}
        </p>
      ))}
      {first.shown === 'screen' && <p data-when="no-scripts">{t('watch.noScripts')}</p>}
      {first.shown === 'figures' && <p data-when="other">{t('watch.other')}</p>}
    </div>
  );
}
