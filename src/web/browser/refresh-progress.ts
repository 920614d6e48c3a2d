import { visit } from '@hotwired/turbo';

/** A page that shows a long piece of work asks for itself again, until it no longer shows one. */
let timer: number | undefined;

function schedule(): void {
  window.clearTimeout(timer);
  const seconds = Number(document.querySelector<HTMLElement>('[data-refresh-after]')?.dataset['refreshAfter']);
  if (seconds > 0) timer = window.setTimeout(() => visit(location.href, { action: 'replace' }), seconds * 1000);
}

document.addEventListener('turbo:load', schedule);
document.addEventListener('turbo:visit', () => window.clearTimeout(timer));
