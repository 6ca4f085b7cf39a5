import type { DatasetDocument } from '../document.ts';
import { isOlderVersion } from '../version.ts';
import { documentOf } from '../files/document-of-ledger.ts';
import type { Ledger } from '../files/ledger.ts';
import type { LedgerFault } from '../files/ledger-fault.ts';

/**
 * What a ledger without faults no longer says as it was published (R23): rows of figures and notes are only added, a
 * changed number is a new row that supersedes the old one, and whatever changes raises the version. What this ledger itself
 * had wrong may be mended in its row where `history` says so, and every row that was added stands there too.
 */
export function rewrittenSince(ledger: Ledger, published: DatasetDocument): readonly LedgerFault[] {
  const now = documentOf(ledger);
  const told = toldSince(now, published);
  const faults = [...rewrittenFigures(ledger, now, published), ...lostNotes(ledger, now, published)].flatMap(
    ({ figure, fault }) => (told.edited.has(figure) ? [] : [fault]),
  );
  return [...faults, ...untold(ledger, now, published, told.added), ...unraised(ledger, now, published)];
}

/** The figures that `history` says were added and edited by versions after the published one. */
function toldSince(
  now: DatasetDocument,
  { version }: DatasetDocument,
): Record<'added' | 'edited', ReadonlySet<string>> {
  const later = now.history.filter((change) => isOlderVersion(version, change.version));
  const of = (kind: 'added' | 'edited') =>
    new Set(later.filter((change) => change.kind === kind).flatMap(({ figures }) => figures));
  return { added: of('added'), edited: of('edited') };
}

function unraised(ledger: Ledger, now: DatasetDocument, published: DatasetDocument): readonly LedgerFault[] {
  const { version } = published;
  if (JSON.stringify(now) === JSON.stringify(published)) return [];
  if (now.version !== version && !isOlderVersion(now.version, version)) return [];
  const message = 'is not raised, although the ledger changed';
  return [ledger.descriptor.faultAt('version', message, now.version, `a version after ${version}`)];
}

/** Rows that are new, without a row of `history` that tells those who follow the dataset. */
function untold(
  { sheets }: Ledger,
  now: DatasetDocument,
  published: DatasetDocument,
  added: ReadonlySet<string>,
): readonly LedgerFault[] {
  const before = new Set(published.figures.map(({ id }) => id));
  const ids = now.figures.flatMap(({ id }) => (before.has(id) || added.has(id) ? [] : [id]));
  if (ids.length === 0) return [];
  const message = `lacks figures that were added after version ${published.version}`;
  const allowed = `a row "${now.version},<day>,added,${ids.join(';')},"`;
  return [
    { file: sheets.history.file, line: 1, column: 1, message, found: `${ids.length} figures`, allowed },
  ];
}

/** A fault of a row that was published, and the figure it is about. */
interface Rewritten {
  readonly figure: string;
  readonly fault: LedgerFault;
}

function rewrittenFigures(
  { id: folder, sheets }: Ledger,
  now: DatasetDocument,
  { version, figures }: DatasetDocument,
): readonly Rewritten[] {
  const rows = new Map(now.figures.map((figure, row) => [figure.id, { figure, row }]));
  return figures.flatMap((before): Rewritten[] => {
    const { id } = before;
    const here = rows.get(id);
    if (!here) {
      // No edit takes a row out: it is superseded by one that withdraws it.
      return [{ figure: '', fault: lost(`${folder}/figures.csv`, `lacks ${id} of version ${version}`, id) }];
    }
    const columns = new Set([...Object.keys(before), ...Object.keys(here.figure)]) as Set<
      keyof typeof before
    >;
    return [...columns].flatMap((column): Rewritten[] => {
      const [was, is] = [String(before[column] ?? ''), String(here.figure[column] ?? '')];
      if (was === is) return [];
      const fault = {
        file: sheets.figures.file,
        ...sheets.figures.position(here.row, column),
        message: `${column} of ${id} is not as version ${version} had it`,
        found: is,
        allowed: `"${was}"; what changed stands in a new row that supersedes it, what this ledger had wrong in history`,
      };
      return [{ figure: id, fault }];
    });
  });
}

function lostNotes(
  { id: folder }: Ledger,
  now: DatasetDocument,
  { version, notes }: DatasetDocument,
): readonly Rewritten[] {
  const kept = new Set(now.notes.map((note) => JSON.stringify(note)));
  return notes
    .filter((note) => !kept.has(JSON.stringify(note)))
    .map(({ figure, text }) => ({
      figure,
      fault: lost(`${folder}/notes.csv`, `lacks a note on ${figure} of version ${version}`, text),
    }));
}

function lost(file: string, message: string, was: string): LedgerFault {
  return { file, line: 1, column: 1, message, found: '', allowed: `"${was}" as it was` };
}
