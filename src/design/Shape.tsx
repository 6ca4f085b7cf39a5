import type { SpeakerKind } from '../domain/source.ts';
import { speakerClass, SpeakerMark } from './SpeakerMark.tsx';

/** A kind of speaker as colour and shape, beside a name. Hollow: the claim is past its age limit. */
export function Shape({ kind, hollow = false }: { kind: SpeakerKind; hollow?: boolean }) {
  return (
    <svg className={speakerClass(kind)} width="14" height="14" viewBox="-9 -9 18 18" aria-hidden="true">
      <SpeakerMark kind={kind} r={6.4} hollow={hollow} />
    </svg>
  );
}
