import type { CompleteLanguage } from '../../model/language.ts';
import { composeSource, type NewRelease, sourceName } from '../new-release.ts';
import { EXAMPLE_STEM, STARTER_CONTACT, type Starter, type StarterFile } from './starter.ts';

const EXAMPLES: Readonly<
  Record<CompleteLanguage, { readonly title: string; readonly dateline: string; readonly text: string }>
> = {
  en: {
    title: 'Example: Delete This Release Before You Publish',
    dateline: 'Example City',
    text: `This example shows how a release looks as a web page, as wire copy and as an email. Nothing in it happened.

Change these words, save the file, and look at the preview: what you save is shown at once.

Then make a release of your own with "iom-release new", and delete this one.`,
  },
  fr: {
    title: 'Exemple : supprimez ce communiqué avant de publier',
    dateline: 'Ville-Exemple',
    text: `Cet exemple montre à quoi ressemble un communiqué : page web, dépêche et courriel. Rien de ce qu’il dit n’a eu lieu.

Changez ces mots, enregistrez le fichier et regardez l’aperçu : ce que vous enregistrez s’affiche aussitôt.

Créez ensuite votre propre communiqué avec « iom-release new » et supprimez celui-ci.`,
  },
  es: {
    title: 'Ejemplo: elimine este comunicado antes de publicar',
    dateline: 'Ciudad Ejemplo',
    text: `Este ejemplo muestra cómo se ve un comunicado: página web, despacho de agencia y correo electrónico. Nada de lo que dice ocurrió.

Cambie estas palabras, guarde el archivo y mire la vista previa: lo que guarda se muestra al instante.

Después cree su propio comunicado con «iom-release new» y elimine este.`,
  },
  ar: {
    title: 'مثال: احذف هذا البيان قبل النشر',
    dateline: 'مدينة المثال',
    text: `يوضح هذا المثال شكل البيان كصفحة ويب وبرقية ورسالة بريد إلكتروني. ولم يحدث شيء مما فيه.

غيّر هذه الكلمات واحفظ الملف وانظر إلى المعاينة: يظهر ما تحفظه على الفور.

ثم أنشئ بيانك بالأمر iom-release new واحذف هذا البيان.`,
  },
};

/** @returns a release that shows what one is, and says that it is none. */
export function exampleRelease({ office, language, today, spoken }: Starter): StarterFile {
  const { text, ...example } = EXAMPLES[spoken];
  const release: NewRelease = {
    ...{ title: example.title, dateline: [example.dateline], text },
    ...{ office, language, date: today, contacts: [STARTER_CONTACT], slug: EXAMPLE_STEM },
    status: 'approved',
  };
  return { path: `releases/${sourceName(release)}`, text: composeSource(release) };
}
