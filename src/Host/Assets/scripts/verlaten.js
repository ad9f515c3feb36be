// Asks before a page with unsaved work is left: forms marked data-verlaten, and forms whose autosave is not done yet.
export function verlaten() {
  let leaving = false;
  addEventListener('input', (event) => event.target.closest?.('form[data-verlaten]')?.setAttribute('data-niet-bewaard', ''));
  addEventListener('submit', () => { leaving = true; });
  addEventListener('pageshow', () => { leaving = false; });
  addEventListener('beforeunload', (event) => {
    if (!leaving && document.querySelector('form[data-niet-bewaard]')) event.preventDefault();
  });
}
