// The texts of the held-out half's Word documents.
export const HELD_OUT = {
  'held-out/word/letterhead-english.docx': {
    blocks: [
      ['bold', 'Harbour Library Network'],
      ['italic', 'Pier 7, Lighthouse Point – www.library.example.org'],
      'PRESS RELEASE',
      ['right', '18 February 2011'],
      ['bold', 'LIBRARY BUYS A SECOND SILENCE'],
      'Nairobi – The fictional library at Saltmarsh has bought a second silence, to be used when the first is at the cleaner’s.',
      'It cost nothing, “which is what it sounds like”, said Ms. Wanja Hapana.',
      'For further information, please contact:',
      ['lines', 'Wanja Hapana', 'Media Officer – Tel: +44 20 7946 0990', 'E-mail: whapana@library.example.org'],
    ],
  },
  'held-out/word/spanish-list-and-quote.docx': {
    header: 'Comunicado de prensa',
    blocks: [
      ['title', 'Cuatro sillas fundan un coro'],
      ['subtitle', 'Ensayan los martes'],
      [
        'lead',
        'San José, 30 de mayo de 2023. ',
        'Cuatro sillas de la biblioteca imaginaria fundaron un coro que cruje a dos voces.',
      ],
      ['h2', 'Repertorio'],
      ['bullet', 'Crujido en la mayor'],
      ['bullet', 'Silencio, con pausa'],
      '«Desafinan con cuidado», señaló la Sra. Elena Ninguna.',
      ['h2', 'Contactos de prensa'],
      ['bullet', 'Elena Ninguna, bibliotecaria, RBP Costa Rica, tel. +52 55 5536 3954, eninguna@library.example.org'],
      ['bullet', 'Pilar Ninguna, pilar@library.example.org'],
    ],
  },
  'held-out/word/arabic-table.docx': {
    rightToLeft: true,
    blocks: [
      ['bold', 'بيان صحفي'],
      ['bold', 'المكتبة تحصي ظلالها'],
      'عمّان، 16 تموز/يوليو 2017 – أحصت المكتبة الخيالية ظلالها عند الظهر وعند المغرب.',
      ['table', ['الوقت', 'الظلال'], ['الظهر', '12'], ['المغرب', '40']],
      'ولم تُحصَ ظلال القراء.',
      'للمزيد من المعلومات: هدى لا أحد، هاتف +44 20 7946 0111',
    ],
  },
  'held-out/word/notes-and-boilerplate.docx': {
    footer: 'HLN press office',
    blocks: [
      ['h1', 'Postcard Arrives Before It Is Sent'],
      'Lighthouse Point, November 5, 2024: A postcard from the imaginary island of Quince reached the Harbour Library on Monday, two days before it was written.',
      'The sender has been told what to write.',
      ['bold', '###'],
      ['h2', 'Notes to editors'],
      'The postcard shows the post office.',
      ['h2', 'About HLN'],
      'The Harbour Library Network runs three fictional libraries by an imaginary sea.',
      ['h2', 'Contact'],
      'Carla Prueba – cprueba@library.example.org – +41 22 717 91 11',
    ],
  },
  'held-out/word/french-undated.docx': {
    blocks: [
      ['mixed', 'L’ascenseur lit ', 'Candide', ' entre deux étages'],
      '',
      'L’ascenseur de la bibliothèque imaginaire s’arrête désormais entre deux étages pour lire.',
      'Il repart à la fin du chapitre.',
      ['lines', 'Contact presse : Hélène Personne', 'hpersonne@library.example.org', '01 99 00 45 67'],
    ],
  },
  'held-out/word/briefing-notes.docx': {
    header: 'Harbour Library Network',
    blocks: [
      ['title', 'Press Briefing Notes'],
      'Friday, 15 October 2010',
      ['h1', 'Gate Learns to Knock'],
      'Saltmarsh – The gate of the fictional reading room now knocks before it opens.',
      'Readers have asked it to wait for an answer.',
      'For more information please contact Tom Ninguem, Tel: +44 20 7946 0201',
      ['h1', 'Bell Takes the Stairs'],
      'Upper Orchard – The bell of the invented village of Upper Orchard came down by the stairs on Thursday.',
      'For more information please contact Dora Nessuna, Tel: +44 20 7946 0123',
    ],
  },
};
