interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, which other work on the machine does not change. */
  readonly tdur?: number;
}

const TASK = 'RunTask';
const SCRIPTS: ReadonlySet<string> = new Set(['TimerFire', 'FireAnimationFrame']);
/** The mark that the page sets in a task of its own changes. */
export const OWN_WORK = 'own-work';

const isIn = (task: TraceEvent, { ts, pid, tid }: TraceEvent): boolean =>
  task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0);

export interface MainThread {
  readonly total: number;
  /** Time in timers and animation frames, where both scripts do all their work, with the layout that they cause there. */
  readonly scripts: number;
  /** The longest task that is not the page's own work. */
  readonly longest: number;
}

/** What the main thread of the page did. It is the thread with our marks. */
export function mainThread(trace: Buffer): MainThread {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const own = traceEvents.filter(({ name }) => name === OWN_WORK);
  const [first] = own;
  if (!first) throw new Error('The page left no mark in the trace.');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const others = tasks.filter(task => !own.some(mark => isIn(task, mark)));
  const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
  const scripts = traceEvents.filter(
    ({ name, pid, tid }) => SCRIPTS.has(name) && pid === first.pid && tid === first.tid,
  );
  const sum = (events: readonly TraceEvent[]): number =>
    events.reduce((total, event) => total + milliseconds(event), 0);
  return {
    total: sum(tasks),
    scripts: sum(scripts),
    longest: others.reduce((most, task) => Math.max(most, milliseconds(task)), 0),
  };
}
