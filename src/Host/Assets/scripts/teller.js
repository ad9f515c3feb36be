// Tells how many characters are left in a text box with data-teller="maximum"; the server refuses what is too long.
import { tekst } from './tekst.js';

export function teller(box) {
  const max = Number(box.dataset.teller);
  const line = document.getElementById(box.dataset.tellerBij);
  if (!line || !(max > 0)) return;
  const spoken = document.createElement('span');
  spoken.className = 'kt-verborgen';
  spoken.setAttribute('role', 'status');
  line.after(spoken);
  let timer = 0;

  function show() {
    const rest = max - box.value.replaceAll('\n', '\r\n').length;
    const text = tekst(rest < 0 ? 'tellerTeveel' : 'tellerOver').replace('{0}', Math.abs(rest));
    line.textContent = text;
    line.toggleAttribute('data-over', rest < 0);
    clearTimeout(timer);
    if (rest < max * 0.1) timer = setTimeout(() => { spoken.textContent = text; }, 1000);
  }

  box.addEventListener('input', show);
  show();
}
