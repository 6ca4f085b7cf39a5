import type { SpeakerKind } from '../domain/source.ts';
import styles from './speaker.module.css';
import { round } from './round.ts';

/** The class that gives a group of SVG elements the colour of a kind of speaker. */
export function speakerClass(kind: SpeakerKind): string {
  return styles[kind] ?? '';
}

interface SpeakerMarkProps {
  kind: SpeakerKind;
  /** Radius of the circle with the same weight to the eye, in pixels. */
  r: number;
  /** An outline, for a claim past its age limit. */
  hollow?: boolean;
}

/**
 * The bare shape of a speaker's kind around the origin, without its colour: circle, square, diamond, triangle, plus, or a
 * ring with a centre. It stands inside a group with `speakerClass`, which is moved to its place: so all marks of a page are
 * written alike.
 */
export function SpeakerMark({ kind, r, hollow = false }: SpeakerMarkProps) {
  const outline = hollow ? { className: styles.hollow } : {};
  switch (kind) {
    case 'un':
      return <circle r={r} {...outline} />;
    case 'government': {
      const half = r * 0.92;
      return (
        <rect
          x={round(-half)}
          y={round(-half)}
          width={round(2 * half)}
          height={round(2 * half)}
          {...outline}
        />
      );
    }
    case 'party': {
      const half = round(r * 1.25);
      return <path d={`M0 ${-half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} {...outline} />;
    }
    case 'ngo': {
      const half = round(r * 1.15);
      return <path d={`M0 ${-half}l${half} ${round(r * 2.04)}h${round(-2 * half)}z`} {...outline} />;
    }
    case 'monitor': {
      const [arm, length] = [round(r * 0.84), round(r * 0.69)];
      const sides = `h${arm}v${length}h${length}v${arm}h${-length}v${length}h${-arm}v${-length}h${-length}v${-arm}h${length}z`;
      return <path d={`M${round(-arm / 2)} ${round(-arm / 2 - length)}${sides}`} {...outline} />;
    }
    case 'media':
      if (hollow) return <circle r={r} {...outline} />;
      return (
        <>
          <circle r={round(r * 0.86)} className={styles.ring} />
          <circle r={round(r * 0.41)} />
        </>
      );
  }
}
