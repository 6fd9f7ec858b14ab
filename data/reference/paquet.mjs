// What the scripts of this folder share: an npm package read in a temporary folder, and lists written as CSV.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Some JSON files of a package, parsed, by name, and the hash of its archive, as npm writes it. */
export function fetchPackage(name, version, files) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new Error(`« ${version} » n’est pas une version (par exemple 6.0.0).`);
    }

    const temporary = mkdtempSync(join(tmpdir(), 'reference-'));
    try {
        const options = { cwd: temporary, stdio: ['ignore', 'ignore', 'inherit'] };

        // On Windows npm is a batch file, which only a shell starts; the version was checked above.
        execFileSync('npm', ['pack', '--loglevel=error', `${name}@${version}`], { ...options, shell: process.platform === 'win32' });
        const archive = readdirSync(temporary).find(file => file.endsWith('.tgz'));
        if (!archive) {
            throw new Error('npm n’a pas déposé d’archive.');
        }

        execFileSync('tar', ['-xzf', archive], options);
        const read = file => JSON.parse(readFileSync(join(temporary, 'package', file), 'utf8'));
        return {
            integrity: `sha512-${createHash('sha512').update(readFileSync(join(temporary, archive))).digest('base64')}`,
            data: Object.fromEntries(files.map(file => [file, read(file)])),
        };
    } finally {
        rmSync(temporary, { recursive: true, force: true });
    }
}

/** The rows as RFC 4180 with LF, by the first column. */
export function toCsv(columns, rows) {
    const sorted = [...rows].sort((a, b) => ordinal(a[columns[0]], b[columns[0]]));
    const lines = [columns, ...sorted.map(row => columns.map(column => cell(row[column] ?? '')))];
    return { text: lines.map(line => `${line.join(',')}\n`).join(''), count: sorted.length };
}

/** The order of code points, which no locale changes. */
export function ordinal(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

function cell(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
