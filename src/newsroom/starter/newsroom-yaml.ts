import { isInDomains } from '../../model/email-address.ts';
import type { CompleteLanguage } from '../../model/language.ts';
import { yamlText } from '../../source/write-front-matter.ts';
import type { Starter } from './starter.ts';

const DOMAIN = 'iom.int';

/** Whom readers of an email have it from. */
const SENDERS: Readonly<Record<CompleteLanguage, string>> = {
  en: 'IOM press office',
  fr: 'Service de presse de l’OIM',
  es: 'Oficina de prensa de la OIM',
  ar: 'المكتب الصحفي للمنظمة الدولية للهجرة',
};

/** @returns newsroom.yaml: who issues the releases, and what all of them share. */
export function newsroomYaml({ email, baseUrl, language, contact, spoken }: Starter): string {
  const addresses = [email, contact.email].filter((address) => address !== undefined);
  const others = addresses
    .filter((address) => !isInDomains(address, [DOMAIN]))
    .map((address) => address.replace(/^.*@/, ''));
  const domains = [...new Set([DOMAIN, ...others])];
  return `# The newsroom: who issues the releases in this folder, and what all of them share.
organisation:
  name:
    en: International Organization for Migration
    fr: Organisation internationale pour les migrations
    es: Organización Internacional para las Migraciones
    ar: المنظمة الدولية للهجرة
  shortName: { en: IOM, fr: OIM, es: OIM, ar: المنظمة الدولية للهجرة }
  url: https://www.iom.int
  # Contacts with an address elsewhere are reported.
  domains: [${domains.map(yamlText).join(', ')}]

# Where the built site will stand: pages, feeds and emails link to it.
baseUrl: ${yamlText(baseUrl)}

# The language of releases that name none.
language: ${yamlText(language)}

# The sender of emails.
email:
  from: { name: ${SENDERS[spoken]}, address: ${yamlText(email)} }

# Texts about the organisation, each with the first day on which it holds. A release carries the one that held on its day.
boilerplates:
  iom:
    # IOM counts 175 member states since 2023.
    - from: 2023-01-01
      text:
        en: >-
          The International Organization for Migration (IOM) is part of the United Nations System as the leading
          inter-governmental organization promoting since 1951 humane and orderly migration for the benefit of all,
          with 175 member states and a presence in 171 countries.
        fr: >-
          L’Organisation internationale pour les migrations (OIM) fait partie du système des Nations Unies en tant que
          principale organisation intergouvernementale qui promeut depuis 1951 une migration humaine et ordonnée, au
          bénéfice de tous, avec 175 États membres et une présence dans 171 pays.
        es: >-
          La Organización Internacional para las Migraciones (OIM) forma parte del sistema de las Naciones Unidas como
          la principal organización intergubernamental que promueve desde 1951 una migración humana y ordenada en
          beneficio de todos, con 175 Estados Miembros y presencia en 171 países.
        ar: >-
          المنظمة الدولية للهجرة جزء من منظومة الأمم المتحدة بوصفها المنظمة الحكومية الدولية الرائدة التي تعزز منذ عام
          1951 الهجرة الإنسانية والمنظمة لما فيه منفعة الجميع، وتضم 175 دولة عضواً ولها حضور في 171 بلداً.
boilerplate: iom
`;
}
