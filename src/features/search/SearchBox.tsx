import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { createWords } from '../../i18n/words.ts';
import { type AsOfView, isWholeView } from '../../statistics/as-of.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';
import shared from './Field.module.css';
import styles from './SearchBox.module.css';
import { SearchForm } from './SearchForm.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** Results shown before the one that leads to all of them. */
const SHOWN = 8;

/**
 * The search in the head of every page: a combobox whose choices are links. Enter without a choice goes to the search
 * page, which it also does while the index is not there, and where a page has not all figures to search.
 */
export function SearchBox({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [loaded, setLoaded] = useState<LoadedSearch | null>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  /** The choice that Enter follows; -1 while that is the text itself. */
  const [active, setActive] = useState(-1);
  useSlashKey(field);

  const spoken = useMemo(() => loaded && createWords(words.locale, loaded.messages), [loaded, words.locale]);
  const search = useMemo(
    () =>
      loaded && spoken && isWholeView(view) && loaded.searchIndex(loaded.searchEntries(view, spoken), spoken),
    [loaded, spoken, view],
  );
  const found = useMemo(() => (search ? search(text) : undefined), [search, text]);
  const shown = found?.entries.slice(0, SHOWN) ?? [];
  const isOpen = open && spoken !== null && found !== undefined && text.trim() !== '';
  const choices = isOpen && shown.length > 0 ? shown.length + 1 : 0;
  const optionId = (index: number) => `${list}-${index}`;

  const reach = () => {
    // Without the index the box still leads to the search page.
    loadSearch(words.locale).then(setLoaded, () => undefined);
  };
  const change = (next: string) => {
    reach();
    setText(next);
    setOpen(true);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  /** The field may hold what was typed before this page came alive. */
  const reopen = () => {
    reach();
    setText(field.current?.value ?? '');
    setOpen(true);
  };
  const move = (step: 1 | -1) => {
    reopen();
    // The text itself is one of the places that the arrows go round.
    const places = choices + 1;
    const next = ((active + 1 + step + places) % places) - 1;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape') change('');
    else if (event.key === 'Enter' && active >= 0) document.getElementById(optionId(active))?.click();
    else return;
    event.preventDefault();
  };

  return (
    <SearchForm className={`holds-focus ${shared.field} ${styles.box}`}>
      <Icon name="search" />
      <input
        ref={field}
        name="q"
        value={text}
        role="combobox"
        aria-label={words.t('frame.search')}
        aria-autocomplete="list"
        aria-expanded={choices > 0}
        aria-controls={choices > 0 ? list : undefined}
        aria-activedescendant={active >= 0 && choices > 0 ? optionId(active) : undefined}
        aria-keyshortcuts="/"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={words.t('frame.search.hint')}
        onFocus={reach}
        onBlur={close}
        onClick={reopen}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      {isOpen && loaded && (
        <loaded.SearchPopup
          id={list}
          label={words.t('frame.search')}
          words={spoken}
          shown={shown}
          count={found.entries.length}
          everyWord={found.everyWord}
          all={links.to({ page: 'search' }, { q: text.trim() })}
          active={active}
          optionId={optionId}
          onFollow={close}
        />
      )}
    </SearchForm>
  );
}
