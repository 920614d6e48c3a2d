/** Turbo morphs a page that answers at the same address, and the box would go on showing files that were sent already. */
document.addEventListener('turbo:submit-end', (event) => {
  const { success } = (event as CustomEvent<{ success?: boolean }>).detail;
  if (!success || !(event.target instanceof HTMLFormElement)) return;
  for (const box of event.target.querySelectorAll<HTMLInputElement>('input[type="file"]')) box.value = '';
});
