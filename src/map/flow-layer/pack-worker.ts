/*
 * The worker's script: does one task after the other and keeps the columns of the clusters it made last, since
 * a view that zooms asks again and again for clusters of the same flows.
 */
import { buffersIn } from './flow-worker-buffers.ts';
import { doTask, type FlowJob, type FlowReply } from './flow-worker-tasks.ts';

let held: FlowJob['columns'];

function reply(message: FlowReply): void {
  self.postMessage(message, { transfer: buffersIn(message) });
}

self.addEventListener('message', ({ data: { id, task, columns } }: MessageEvent<FlowJob>) => {
  const given = columns ?? held;
  if (task.kind === 'cluster') held = given;
  try {
    if (given === undefined) throw new Error('There are no columns to work on.');
    reply({ id, result: doTask(given, task) });
  } catch (error) {
    reply({ id, error });
  }
});

reply({});
