// The data package and its tables, read by the libraries of Frictionless Data: each file is the one described, each cell has the type
// of its column, keys are unique and lead somewhere.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import datapackage from 'datapackage';
import tableschema from 'tableschema';
import { run } from './rapport.mjs';

await run(async (site, fault) => {
  const folder = join(site.folder, 'donnees');
  if (!site.has('donnees/datapackage.json')) {
    fault('donnees/datapackage.json: absent');
    return '0 resources';
  }

  const descriptor = site.json('donnees/datapackage.json');
  for (const resource of descriptor.resources) {
    compareBytes(site, resource, fault);
  }

  const data = await datapackage.Package.load(inVersion1(descriptor), { basePath: folder });
  data.errors.forEach((error) => fault(`datapackage.json: ${error.message}`));
  let rows = 0;
  for (const resource of data.resources) {
    resource.errors.forEach((error) => fault(`${resource.name}: ${error.message}`));
    if (resource.tabular) {
      rows += (await readAll(() => resource.read({ relations: true }), resource.name, fault)).length;
    }
  }

  const schemas = site.files('donnees', '.json').filter((path) => /^donnees\/schema-[^/]+\.json$/.test(path));
  ['palmares', 'territoires'].filter((name) => !schemas.includes(`donnees/schema-${name}.json`)).forEach((name) => fault(`donnees/schema-${name}.json: absent`));
  for (const path of schemas) {
    await compareTable(site, path, fault);
  }

  return `${descriptor.resources.length} resources, ${rows} rows, ${schemas.length} schemas`;
});

/** The size and the digest, of the bytes as they are. */
function compareBytes(site, resource, fault) {
  const path = `donnees/${resource.path}`;
  if (!site.has(path)) {
    fault(`${path}: absent`);
    return;
  }

  const bytes = site.bytes(path);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (bytes.length !== resource.bytes) {
    fault(`${path}: ${bytes.length} bytes, ${resource.bytes} announced`);
  }

  if (hash !== resource.hash) {
    fault(`${path}: ${hash}, ${resource.hash} announced`);
  }
}

/** The schema that stands alone, and the table of its name. */
async function compareTable(site, path, fault) {
  const schema = await tableschema.Schema.load(schemaInVersion1(site.json(path)));
  schema.errors.forEach((error) => fault(`${path}: ${error.message}`));
  const csv = path.replace('schema-', '').replace(/\.json$/, '.csv');
  if (schema.valid && site.has(csv)) {
    const table = await tableschema.Table.load(join(site.folder, csv), { schema });
    await readAll(() => table.read(), `${csv} with ${path}`, fault);
  }
}

async function readAll(read, name, fault) {
  try {
    return await read();
  } catch (error) {
    for (const { message, rowNumber } of error.errors?.length ? error.errors : [error]) {
      fault(rowNumber && !/\brow\b/i.test(message) ? `${name}: ${message} (row ${rowNumber})` : `${name}: ${message}`);
    }

    return [];
  }
}

/** What version 2 of the Data Package says otherwise than version 1, the one that these libraries read. */
function inVersion1(descriptor) {
  const { $schema, ...rest } = structuredClone(descriptor);
  return {
    ...rest,
    profile: 'data-package',
    resources: rest.resources.map(({ $schema, type, ...resource }) =>
      resource.schema ? { ...resource, profile: 'tabular-data-resource', schema: schemaInVersion1(resource.schema) } : resource),
  };
}

/** Version 1 reads a key of one column from its name alone, where version 2 always has a list. */
function schemaInVersion1({ $schema, ...schema }) {
  const one = (columns) => Array.isArray(columns) && columns.length === 1 ? columns[0] : columns;
  return {
    ...schema,
    ...(schema.primaryKey && { primaryKey: one(schema.primaryKey) }),
    ...(schema.foreignKeys && {
      foreignKeys: schema.foreignKeys.map((key) => ({ fields: one(key.fields), reference: { ...key.reference, fields: one(key.reference.fields) } })),
    }),
  };
}
