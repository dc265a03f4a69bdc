import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';
import { hostName } from './launch.ts';

const hosts = {
  electron: 'Electron',
  'stand-in': 'test/desktop-host (замена Electron над Chromium / stand-in over Chromium)',
};

/** The last lines of a run: on which host it was, and how much passed. */
export default class HostReporter implements Reporter {
  #tests: TestCase[] = [];

  onTestEnd(test: TestCase): void {
    if (!this.#tests.includes(test)) this.#tests.push(test);
  }

  onEnd(result: FullResult): void {
    const count = (outcome: ReturnType<TestCase['outcome']>) =>
      this.#tests.filter((test) => test.outcome() === outcome).length;
    const passed = count('expected') + count('flaky');
    const failed = count('unexpected');
    const skipped = count('skipped');
    process.stdout.write(
      `\nОкна проверены на / windows tested on: ${hosts[hostName]}\n` +
        `${result.status}: пройдено / passed ${passed}, не пройдено / failed ${failed}, пропущено / skipped ${skipped}\n`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
