// Loaded before the program (`node --import`): kills the process, as kill -9 does, at a commit that
// the environment names. Counting begins with the first new document of DIE_FROM, or at the start;
// at commit number DIE_AT it dies, before it or after it as DIE_SIDE says.
import { StatementSync } from 'node:sqlite';

const { DIE_FROM = '', DIE_AT = '', DIE_SIDE = 'after' } = process.env;
const number = Number(DIE_AT);
let isCounting = DIE_FROM === '';
let commits = 0;

type Run = StatementSync['run'];
const run = Reflect.get(StatementSync.prototype, 'run');

StatementSync.prototype.run = function (this: StatementSync, ...values: Parameters<Run>) {
  if (this.sourceSQL === 'COMMIT' && isCounting) return commitOrDie(() => run.apply(this, values));
  // An insert has the partition, the id and then the document's type.
  if (values[2] === DIE_FROM) isCounting = true;
  return run.apply(this, values);
} as Run;

function commitOrDie<Result>(commit: () => Result): Result {
  commits += 1;
  const dies = commits === number;
  if (dies && DIE_SIDE === 'before') process.kill(process.pid, 'SIGKILL');
  const done = commit();
  if (dies) process.kill(process.pid, 'SIGKILL');
  return done;
}
