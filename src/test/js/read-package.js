// Reads all tables of a data package as an independent reader does: every cell by its type and constraints.
const { Package } = require('datapackage');

async function main(descriptor) {
  const all = await Package.load(descriptor);
  if (!all.valid) {
    throw new Error(all.errors.map((error) => error.message).join('\n'));
  }
  for (const resource of all.resources) {
    const rows = await resource.read();
    console.log(`${resource.name} ${rows.length}`);
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message, error.errors);
  process.exitCode = 1;
});
