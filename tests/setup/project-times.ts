import type { Reporter, TestModule, Vitest } from 'vitest/node';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly files: number;
  readonly tests: number;
}

/** Says at the end of a run how long each project took, from its first file's start to its last file's end. */
export class ProjectTimes implements Reporter {
  readonly #spans = new Map<string, Span>();
  #say: (line: string) => void = () => {};

  onInit({ logger }: Vitest): void {
    this.#say = (line) => logger.log(line);
  }

  onTestModuleQueued({ project: { name } }: TestModule): void {
    const now = Date.now();
    this.#spans.set(name, this.#spans.get(name) ?? { from: now, to: now, files: 0, tests: 0 });
  }

  onTestModuleEnd({ project: { name }, children }: TestModule): void {
    const to = Date.now();
    const { from, files, tests } = this.#spans.get(name) ?? { from: to, files: 0, tests: 0 };
    const more = [...children.allTests()].length;
    this.#spans.set(name, { from, to, files: files + 1, tests: tests + more });
  }

  onTestRunEnd(): void {
    this.#say('');
    for (const [name, { from, to, files, tests }] of this.#spans) {
      const seconds = ((to - from) / 1000).toFixed(1).padStart(7);
      this.#say(`${name.padEnd(22)}${seconds} s, ${files} files, ${tests} tests`);
    }
  }
}
