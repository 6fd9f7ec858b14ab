// The calendar, read by ical.js: an event for each day of the table of the editions, on that day.
import { join } from 'node:path';
import ICAL from 'ical.js';
import tableschema from 'tableschema';
import { run } from './rapport.mjs';

// What an event is called, and the column of its day.
const COLUMNS = { ouverture: 'candidature_ouverture', cloture: 'candidature_cloture', remise: 'remise_date', resultats: 'resultats' };
const DAY = /^\d{4}-\d{2}-\d{2}/;

await run(async (site, fault) => {
  if (!site.has('calendrier.ics')) {
    fault('calendrier.ics: absent');
    return '0 events';
  }

  const bytes = site.bytes('calendrier.ics');
  compareLines(bytes, fault);

  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  const events = calendar.getAllSubcomponents('vevent');
  const found = new Map(events.map((event) => [nameOf(event), readEvent(event, fault)]));
  if (found.size !== events.length) {
    fault(`calendrier.ics: ${events.length} events but ${found.size} names`);
  }

  const expected = await expectedDays(join(site.folder, 'donnees/editions.csv'));
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    if (expected.get(name) !== found.get(name)) {
      fault(`calendrier.ics: ${name} on ${found.get(name) ?? 'no day'}, ${expected.get(name) ?? 'no day'} in editions.csv`);
    }
  }

  return `${events.length} events`;
});

/** RFC 5545: every line ends with CRLF, none is longer than 75 octets without it, and no letter is cut in two. */
function compareLines(bytes, fault) {
  const lines = bytes.toString('latin1').split('\r\n');
  if (lines.pop() !== '') {
    fault('calendrier.ics: the last line is not ended');
  }

  lines.forEach((line, index) => {
    const place = `calendrier.ics:${index + 1}`;
    if (/[\r\n]/.test(line)) {
      fault(`${place}: a line end that is not CRLF`);
    }

    if (line.length > 75) {
      fault(`${place}: ${line.length} octets`);
    }

    if (Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD')) {
      fault(`${place}: a letter cut in two`);
    }
  });
}

/** « 2022-remise », of 2022-remise@host. */
function nameOf(event) {
  return String(event.getFirstPropertyValue('uid')).split('@')[0];
}

/** The day of an event, once what every event has to say was found. */
function readEvent(event, fault) {
  const name = nameOf(event);
  for (const property of ['dtstamp', 'dtstart', 'summary', 'url']) {
    if (event.getAllProperties(property).length !== 1) {
      fault(`calendrier.ics: ${name} has not one ${property}`);
    }
  }

  const { startDate, endDate } = new ICAL.Event(event);
  if (endDate && endDate.compare(startDate) < 0) {
    fault(`calendrier.ics: ${name} ends before it starts`);
  }

  return startDate?.toString().slice(0, 10);
}

/** Name → day. A month alone makes no event. */
async function expectedDays(path) {
  const rows = await (await tableschema.Table.load(path)).read({ keyed: true });
  return new Map(rows.flatMap((row) => Object.entries(COLUMNS)
    .filter(([, column]) => DAY.test(row[column] ?? ''))
    .map(([name, column]) => [`${row.annee}-${name}`, row[column].slice(0, 10)])));
}
