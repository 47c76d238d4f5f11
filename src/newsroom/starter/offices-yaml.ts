import { writeFrontMatter } from '../../source/write-front-matter.ts';
import { STARTER_CONTACT, type Starter } from './starter.ts';

/** @returns offices.yaml: the contacts of the office. */
export function officesYaml({ office, contact }: Starter): string {
  const entry = writeFrontMatter([
    {
      key: STARTER_CONTACT,
      value: {
        name: contact.name,
        title: contact.title,
        office: office.id,
        phone: contact.phone,
        email: contact.email,
      },
    },
  ]);
  return `# What this newsroom adds to the built-in registry of offices (iom-release offices lists it), or says differently:
# offices:
#   ${office.id}:
#     timeZone: ${office.timeZone ?? 'Europe/Zurich'}

# Contacts that a release may name by their id alone: contacts: [${STARTER_CONTACT}]
contacts:
${entry.replace(/^/gm, '  ').trimEnd()}
`;
}
