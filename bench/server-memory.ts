/** Memory and processor time of a process and of its children, as Linux tells them. */
import { readFileSync } from 'node:fs';

/** A line of /proc/PID/status in MiB; 0 when the process is gone. */
export function statusMib(pid: number, line: 'VmHWM' | 'VmRSS'): number {
  try {
    const found = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

/** Processor time of a process and its ended children, in ms (Linux counts in hundredths of a second). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) * 10;
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Watches the peaks of a process and of each of its children, until it is told to stop. */
export function watchMemory(pid: number): { readonly stop: () => { readonly own: number; readonly child: number } } {
  let own = statusMib(pid, 'VmRSS');
  let child = 0;
  const timer = setInterval(() => {
    own = Math.max(own, statusMib(pid, 'VmRSS'));
    for (const each of childrenOf(pid)) child = Math.max(child, statusMib(each, 'VmHWM'));
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return { own, child };
    },
  };
}
