// The programming interface: each document against the schema that it names, in a strict copy where nothing is left undescribed, and
// openapi.json against the OpenAPI schema, against the files there are, and against the schemas published one by one.
import { isDeepStrictEqual } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { run } from './rapport.mjs';

const ROOT = 'api/v1/';
const OPENAPI = `${ROOT}openapi.json`;
const SCHEMAS = `${ROOT}schemas/`;

// Answer → its compiled validation.
const answers = new Map();

await run(async (site, fault) => {
  const files = site.files(ROOT, '.json');
  if (files.length === 0) {
    fault(`${ROOT}: absent`);
    return '0 documents';
  }

  const documents = new Map(files.filter((path) => path !== OPENAPI && !path.startsWith(SCHEMAS)).map((path) => [path, site.json(path)]));
  const schemas = readSchemas(site, files, fault);
  for (const [path, document] of documents) {
    compareLinks(site, path, document, fault);
    const schema = schemas.get(pathOf(document, path, link(document, 'describedby')));
    if (schema === undefined) {
      fault(`${path}: its describedby link names no schema there is: ${link(document, 'describedby')}`);
    } else {
      tell(schema.validate, document, path, fault);
    }
  }

  const named = new Set([...documents].map(([path, document]) => pathOf(document, path, link(document, 'describedby'))));
  [...schemas.keys()].filter((path) => !named.has(path)).forEach((path) => fault(`${path}: no document names this schema`));

  if (!site.has(OPENAPI)) {
    fault(`${OPENAPI}: absent`);
  } else {
    await compareOpenApi(site, documents, schemas, fault);
  }

  return `${documents.size} documents, ${schemas.size} schemas`;
});

function newAjv() {
  // OpenAPI keeps its schemas below « components », which JSON Schema does not know.
  const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addVocabulary(['components']);
  addFormats.default(ajv);
  return ajv;
}

/** Path → schema and the function that validates with its strict copy. */
function readSchemas(site, files, fault) {
  const schemas = new Map();
  for (const path of files.filter((file) => file.startsWith(SCHEMAS))) {
    const schema = site.json(path);
    if (schema.$schema !== 'https://json-schema.org/draft/2020-12/schema') {
      fault(`${path}: its $schema is ${schema.$schema}`);
    }

    schemas.set(path, { schema, validate: compile(strict(schema), path, fault) });
  }

  return schemas;
}

function compile(schema, path, fault) {
  try {
    return newAjv().compile(schema);
  } catch (error) {
    fault(`${path}: ${error.message}`);
    return Object.assign(() => true, { errors: null });
  }
}

/** The same schema, that refuses every property it does not describe. */
function strict(schema) {
  if (Array.isArray(schema)) {
    return schema.map(strict);
  }

  if (schema === null || typeof schema !== 'object') {
    return schema;
  }

  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  // « type » is a text in a schema only: a property of that name is described by an object.
  return copy.type === 'object' && typeof copy.additionalProperties !== 'object' ? { ...copy, additionalProperties: false } : copy;
}

function tell(validate, document, path, fault) {
  if (!validate(document)) {
    for (const { instancePath, message, params } of validate.errors.slice(0, 5)) {
      fault(`${path}${instancePath}: ${message} ${JSON.stringify(params)}`);
    }
  }
}

function link(document, rel) {
  return document.links?.find((one) => one.rel === rel)?.href;
}

/** The address of the site, from that of the document: `self` ends with the path of its file. */
function baseOf(document, path) {
  const self = link(document, 'self');
  return self?.endsWith(`/${path}`) ? self.slice(0, -path.length) : undefined;
}

/** Where the file of an address of the site is; undefined for other sites. */
function pathOf(document, path, href) {
  const base = baseOf(document, path);
  if (base === undefined || !href?.startsWith(base)) {
    return undefined;
  }

  const file = decodeURIComponent(href.slice(base.length).split(/[?#]/)[0]);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** `self` is the document; links are absolute; every address of this site, in a link or not, leads to a file. */
function compareLinks(site, path, document, fault) {
  if (baseOf(document, path) === undefined) {
    fault(`${path}: its self link does not end with its path: ${link(document, 'self')}`);
    return;
  }

  for (const { rel, href } of objectsIn(document).flatMap((object) => object.links ?? [])) {
    if (!/^https?:\/\//.test(href)) {
      fault(`${path}: the ${rel} link is not absolute: ${href}`);
    }
  }

  for (const text of new Set(objectsIn(document).flatMap(Object.values).flat().filter((value) => typeof value === 'string'))) {
    const file = pathOf(document, path, text);
    if (file !== undefined && (file.includes('{') ? filesLike(site, file).length === 0 : !site.has(file))) {
      fault(`${path}: ${text} leads to nothing`);
    }
  }
}

function objectsIn(value) {
  return value === null || typeof value !== 'object' ? [] : [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

/** The files that a template such as api/v1/editions/{annee}.json stands for, with the values of its variables. */
function filesLike(site, template) {
  const parts = template.split(/\{([^{}]+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const pattern = parts.map((part, index) => index % 2 === 1 ? '([^/]+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
  return site.files(ROOT, '').flatMap((path) => {
    const match = new RegExp(`^${pattern}$`).exec(path);
    return match ? [{ path, values: Object.fromEntries(names.map((name, index) => [name, match[index + 1]])) }] : [];
  });
}

async function compareOpenApi(site, documents, schemas, fault) {
  const openapi = site.json(OPENAPI);
  if (!/^3\.1\.\d+$/.test(openapi.openapi)) {
    fault(`${OPENAPI}: its version is ${openapi.openapi}`);
  }

  // The validator changes what it is given.
  const { valid, errors } = await new Validator().validate(structuredClone(openapi));
  if (!valid) {
    const list = Array.isArray(errors) ? errors : [{ message: errors }];
    list.forEach((error) => fault(`${OPENAPI}${error.instancePath ?? ''}: ${error.message}`));
    return;
  }

  const served = pathsOf(site, openapi, documents, fault);
  for (const path of documents.keys()) {
    if (!served.has(path)) {
      fault(`${OPENAPI}: no path is that of ${path}`);
    }
  }

  for (const [path, { template, operation, parameters, values }] of served) {
    compareValues(template, parameters, values, path, fault);
    const answer = operation?.responses?.['200']?.content?.['application/json']?.schema;
    const document = documents.get(path);
    if (answer === undefined) {
      fault(`${OPENAPI}: ${template} has no schema of application/json for 200`);
    } else if (document !== undefined) {
      tell(compileAnswer(openapi, answer, fault), document, `${path}, as ${template} describes it`, fault);
      compareSchemas(openapi, answer, schemas.get(pathOf(document, path, link(document, 'describedby')))?.schema, template, fault);
    }
  }
}

/** Each file that a path stands for; a path without variables comes before one with some. */
function pathsOf(site, openapi, documents, fault) {
  const base = [...documents].map(([path, document]) => baseOf(document, path)).find((one) => one !== undefined) ?? '';
  const server = new URL(openapi.servers?.[0]?.url ?? '/', `${base}${OPENAPI}`).href.replace(/\/$/, '');
  const served = new Map();
  for (const [template, item] of Object.entries(openapi.paths ?? {}).sort(([a], [b]) => a.split('{').length - b.split('{').length)) {
    const address = `${server}${template}`;
    const matches = address.startsWith(base) ? filesLike(site, address.slice(base.length)) : [];
    const added = matches.filter(({ path }) => !served.has(path));
    if (added.length === 0) {
      fault(`${OPENAPI}: ${template} is the path of no file`);
    }

    const parameters = [...(item.parameters ?? []), ...(item.get?.parameters ?? [])].map((one) => one.$ref ? resolve(openapi, one.$ref) : one);
    for (const { name, schema } of parameters.filter((one) => one.in === 'path')) {
      (schema?.enum ?? []).filter((value) => !matches.some(({ values }) => values[name] === String(value))).forEach((value) => fault(`${OPENAPI}: ${template}: no file for ${name} ${value}`));
    }

    added.forEach(({ path, values }) => served.set(path, { template, operation: item.get, parameters, values }));
  }

  return served;
}

/** Each variable of a path is described, and the schema of its values holds of the names of the files. */
function compareValues(template, parameters, values, path, fault) {
  for (const [name, value] of Object.entries(values)) {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    if (parameter === undefined) {
      fault(`${OPENAPI}: ${template} does not describe its parameter ${name}`);
      continue;
    }

    const validate = compile(parameter.schema, `${OPENAPI}: ${template}: ${name}`, fault);
    if (!validate(value) && !(/^\d+$/.test(value) && validate(Number(value)))) {
      fault(`${OPENAPI}: ${template}: ${name} cannot be ${value}, of ${path}`);
    }
  }

  parameters.filter((one) => one.in === 'path' && !(one.name in values)).forEach((one) => fault(`${OPENAPI}: ${template} has no parameter ${one.name}`));
}

/** The validation of an answer; those of one kind share it. */
function compileAnswer(openapi, answer, fault) {
  const key = JSON.stringify(answer);
  if (!answers.has(key)) {
    answers.set(key, compile(strict({ components: { schemas: openapi.components?.schemas ?? {} }, ...answer }), `${OPENAPI}: ${key}`, fault));
  }

  return answers.get(key);
}

/** The published schema says of a document and of all that is in it what the description says. */
function compareSchemas(openapi, answer, published, template, fault) {
  if (published === undefined) {
    return;
  }

  const here = whole(published, '#/$defs/');
  const there = whole({ ...openapi, ...answer }, '#/components/schemas/');
  for (const name of new Set([...here.keys(), ...there.keys()])) {
    if (!isDeepStrictEqual(here.get(name), there.get(name))) {
      fault(`${OPENAPI}: ${template}: ${name || 'the document'} is not described as in ${published.$id ?? 'the published schema'}`);
    }
  }
}

/** Name → schema, of all that a document leads to; the document itself has the name ''. References keep the name alone. */
function whole(root, prefix) {
  const found = new Map();
  const visit = (schema) => {
    if (Array.isArray(schema)) {
      return schema.map(visit);
    }

    if (schema === null || typeof schema !== 'object') {
      return schema;
    }

    return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
      if (key !== '$ref' || typeof value !== 'string') {
        return [key, visit(value)];
      }

      const name = value.startsWith(prefix) ? value.slice(prefix.length) : value;
      if (!found.has(name)) {
        found.set(name, undefined);
        found.set(name, visit(resolve(root, value)));
      }

      return [key, name];
    }));
  };

  // A schema that only leads to another is that other.
  const start = root.$ref === undefined ? root : resolve(root, root.$ref);
  const { $schema, $id, $defs, $anchor, components, openapi, info, servers, paths, tags, externalDocs, $ref, ...keywords } = start;
  found.set('', visit(keywords));
  return found;
}

/** What a JSON pointer leads to in a document. */
function resolve(root, pointer) {
  return pointer.split('/').slice(1).reduce((value, key) => value?.[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')], root);
}
