import { useEffect, useMemo } from 'react';
import { useAddressLinks } from '../addresses/links.tsx';
import { menuPageOf } from '../addresses/pages.ts';
import type { Route } from '../addresses/route.ts';
import { PageTitle } from '../features/page-frame/PageTitle.tsx';
import { OfPageState } from '../claims/page-state.tsx';
import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type AsOfView, wholeView } from '../statistics/as-of.ts';
import { PanelFault } from './faults/PanelFault.tsx';
import { standingWhole } from './standing.ts';
import { askedBy, documentTitle, type FramedPage } from './page.ts';
import type { LoadedPage } from './pages.ts';

/** A page of the view that it may be given. */
export function LoadedInFrame({ loaded, ...shown }: { loaded: LoadedPage; route: Route; view: AsOfView }) {
  if (loaded.needs !== 'all') return <PageInFrame {...shown} page={loaded.page} />;
  const { page } = loaded;
  return page.kind === 'framed' && <PageInFrame {...shown} page={page} view={wholeView(shown.view)} />;
}

interface PageInFrameProps<View extends AsOfView> {
  page: FramedPage<View>;
  route: Route;
  view: View;
}

/** A page below its title, and the pages above it. The desk is titled by its dataset, at the head of the frame. */
export function PageInFrame<View extends AsOfView>({ page, route, view }: PageInFrameProps<View>) {
  const words = useWords();
  const asked = askedBy(route);
  const given = useMemo(() => ({ view, asked, words }), [view, asked, words]);
  const title = page.title(given);
  const note = useMemo(() => page.note?.(given), [page, given]);
  const above = page.above?.(given);
  const { Actions, Content } = page;
  const links = useAddressLinks(view.dataset.id);
  const state = useMemo(() => {
    const sections = 'sections' in Content ? Content.sections : [Content];
    const drawn = sections.map((Part, at) => <Part key={at} view={view} asked={asked} />);
    return { drawn, view, links };
  }, [Content, view, asked, links]);
  const Drawn = 'sections' in Content ? Content.InTurn : OfPageState;
  useStanding(documentTitle(page, given));
  return (
    <>
      {route.page !== 'desk' && (
        <OfPageState state={state}>
          <PageTitle
            crumbs={[...crumbsOf(route, view.dataset, words), ...(above ? [above] : [])]}
            title={title}
            voice={page.isVoice?.(given)}
            note={note}
            actions={Actions && <Actions view={view} asked={asked} />}
          />
        </OfPageState>
      )}
      <PanelFault title={title}>
        <Drawn state={state} />
      </PanelFault>
    </>
  );
}

/** What the browser calls the page; and it is all there: the first HTML has nothing left that does not answer. */
function useStanding(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(standingWhole, []);
}

function crumbsOf(route: Route, { title }: Dataset, words: Words) {
  const desk = { label: title, route: { page: 'desk' } as const };
  const above = menuPageOf(route.page);
  return above === null || above === 'desk' || above === route.page
    ? [desk]
    : [desk, { label: words.t(`frame.page.${above}`), route: { page: above } }];
}
