import type { SpeakerKind } from '../domain/source.ts';
import { speakerClass, SpeakerMark } from './SpeakerMark.tsx';
import styles from './Shape.module.css';

interface ShapeProps {
  kind: SpeakerKind;
  /** The claim is past its age limit. */
  hollow?: boolean;
  /** It stands in a line of text; else its place is laid out. */
  inText?: boolean;
}

/** A kind of speaker as colour and shape, beside a name. */
export function Shape({ kind, hollow = false, inText = false }: ShapeProps) {
  const who = speakerClass(kind);
  return (
    <svg
      className={inText ? `${who} ${styles.inText}` : who}
      width="14"
      height="14"
      viewBox="-9 -9 18 18"
      aria-hidden="true"
    >
      <SpeakerMark kind={kind} r={6.4} hollow={hollow} />
    </svg>
  );
}
