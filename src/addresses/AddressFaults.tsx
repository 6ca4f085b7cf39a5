import { useWords } from '../i18n/words-context.tsx';
import type { AddressFault } from './chosen.ts';
import band from '../design/Band.module.css';

/** Names every parameter of the address that was ignored, and what it may say. */
export function AddressFaults({ faults }: { faults: readonly AddressFault[] }) {
  const words = useWords();
  if (faults.length === 0) return null;
  return (
    <div className={band.attention} role="status">
      {faults.map(({ parameter, found, allowed }) => (
        <p key={`${parameter} ${found}`}>
          {words.t('frame.addressFault', { parameter, found, allowed: words.list(allowed) })}
        </p>
      ))}
    </div>
  );
}
