// Adds the time that is left behind a moment that is already written out in full. data-nu carries the server's own
// time, because the clock of the reader's device, or of a demonstration, may differ.
import { taal, tekst } from './tekst.js';

const minute = 60000;
const announceAt = [15, 5, 1];
const parts = [['day', 1440], ['hour', 60], ['minute', 1]];

export function left(milliseconds) {
  let minutes = Math.ceil(milliseconds / minute);
  const words = [];
  for (const [unit, size] of parts) {
    const count = Math.floor(minutes / size);
    minutes -= count * size;
    if (count > 0 && words.length < 2)
      words.push(new Intl.NumberFormat(taal, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  }
  return new Intl.ListFormat(taal).format(words);
}

export function aftellen(time) {
  const end = Date.parse(time.dateTime);
  const offset = (Date.parse(time.dataset.nu) || Date.now()) - performance.now();
  const shown = document.createElement('span');
  const spoken = document.createElement('span');
  shown.className = 'kt-aftellen';
  spoken.className = 'kt-verborgen';
  spoken.setAttribute('role', 'status');
  time.after(' ', shown, spoken);

  (function tick() {
    const rest = end - (performance.now() + offset);
    if (!(rest > 0)) {
      shown.textContent = `(${tekst('aftellenVoorbij')})`;
      spoken.textContent = tekst('aftellenVoorbij');
      return;
    }
    const text = tekst('aftellenNog').replace('{0}', left(rest));
    if (shown.textContent !== `(${text})`) {
      shown.textContent = `(${text})`;
      if (announceAt.includes(Math.ceil(rest / minute))) spoken.textContent = text;
    }
    shown.toggleAttribute('data-kort', rest < 15 * minute);
    setTimeout(tick, Math.min(rest % minute || minute, 30000) + 50);
  })();
}
