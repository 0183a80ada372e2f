/** A mail in the practice inbox. */
export type PracticeMail = {
  /** Stable; fit for an address and an attribute. */
  id: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  /** ISO 8601, with the offset of the place it was sent from. */
  date: string;
  /** The language the house answers in; the German customer is answered in English. */
  language: 'nl' | 'en';
  /** Plain text; a `\n` inside a paragraph is a line break. Typos are the customer's own. */
  paragraphs: string[];
  isComplaint: boolean;
};

/** Who answers the practice mails. */
export const practiceWriter = { name: 'Sanne de Wit', address: 'klantenservice@voorbeeld.nl' };

const to = practiceWriter.address;

/** The mails of both practice webmails, newest first. All persons and firms are made up. */
export const practiceInbox: readonly PracticeMail[] = [
  {
    id: 'kinderfiets-te-laat',
    from: { name: 'Marieke Verhoef', address: 'm.verhoef@mail.voorbeeld.nl' },
    to,
    subject: 'Bestelling 48211736 – fiets niet op tijd voor verjaardag',
    date: '2026-11-20T08:42:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Geachte heer, mevrouw,',
      'Op 6 november bestelde ik bij u een blauwe kinderfiets voor mijn zoon Daan. Op de site stond dat de fiets binnen drie werkdagen geleverd zou worden en daarom heb ik juist voor uw winkel gekozen. Hij werd afgelopen zaterdag zes.',
      'Drie keer heb ik een bericht gekregen dat de bezorging een dag later zou zijn. Ik ben er twee dagen voor thuisgebleven. Zaterdagochtend stond mijn zoon voor het raam te wachten en moest ik hem uitleggen dat er geen fiets was. Ik heb gauw ergens anders een step gekocht van € 59,95, omdat ik niet met lege handen wilde staan.',
      'Ik ben al jaren klant en het is altijd goed gegaan, daarom vind ik het zo jammer. Wat mij het meest teleurstelt is dat ik niemand te pakken kreeg die mij gewoon kon vertellen waar de fiets is.',
      'Graag hoor ik wanneer de fiets nu echt komt, en of u mij tegemoet kunt komen in de kosten die ik heb gemaakt.',
      'Met vriendelijke groet,\nMarieke Verhoef\nKlantnummer 305518',
    ],
  },
  {
    id: 'internet-ligt-eruit',
    from: { name: 'rkbakker84', address: 'rkbakker84@mail.voorbeeld.nl' },
    to,
    subject: 'WEER geen internet!!!',
    date: '2026-11-20T07:15:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Dit is echt niet normaal meer. Voor de derde keer deze maand ligt alles eruit en jullie monteur kwam gisteren gewoon NIET opdagen. Ik heb een halve dag vrij genomen voor niks!',
      'Aan de telefoon hing ik 40 minuten in de wacht en toen werd de verbinding verbroken. En dan durven jullie wel netjes op de 1e te incaseren.',
      'Ik werk thuis, zonder internet verdien ik geen cent. Los het vandaag op of ik ben weg, en ik wil de hele maand terug. En kom niet weer aan met "zet het kastje even uit en aan".',
    ],
  },
  {
    id: 'container-lindenstraat',
    from: { name: 'Website gemeente', address: 'formulier@gemeente.voorbeeld.nl' },
    to,
    subject: 'Klachtenformulier: nieuw bericht [2026-11-19/0317]',
    date: '2026-11-19T16:58:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Er is een nieuw bericht binnengekomen via het klachtenformulier op de website.',
      'Naam: Fatima el Amrani\nE-mailadres: f.elamrani@mail.voorbeeld.nl\nTelefoon: 06 00 00 00 00\nOnderwerp: Afval en openbare ruimte\nLocatie: Lindenstraat ter hoogte van nr. 14\nZaaknummer (indien bekend): 2026-088412\nWilt u teruggebeld worden: ja, na 17.00 uur',
      'Uw bericht:\nDe ondergrondse container bij ons voor de deur is al vijf weken vol of kapot. Ik heb 3x een melding gedaan via de app, en elke keer krijg ik na twee dagen een bericht dat de melding is afgehandeld. Dat is dus gewoon niet waar, er is niemand geweest. De zakken staan ernaast, er lopen ratten en mijn buurvrouw van 82 durft er niet meer langs.',
      'Ik betaal netjes mijn afvalstoffenheffing. Ik voel me niet serieus genomen. Wat gaat u hieraan doen en wanneer? En waarom wordt een melding gesloten zonder dat iemand kijkt?',
      'Bijlagen: 2 (IMG_2231.jpg, IMG_2232.jpg)\nAkkoord privacyverklaring: ja',
    ],
  },
  {
    id: 'jaarafrekening-klopt-niet',
    from: { name: 'H.J. Postma', address: 'hj.postma@mail.voorbeeld.nl' },
    to,
    subject: 'jaarafrekening',
    date: '2026-11-19T14:20:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Goedemiddag,',
      'Ik weet niet of ik bij u aan het goede adres ben want op de site kon ik het niet goed vinden en de chat snapte mij niet, maar het gaat om het volgende. Mijn vrouw en ik wonen hier al 31 jaar en hebben altijd ons voorschot betaald, eerst nog bij uw voorganger, daarna bij u. Nu kregen wij vorige week een jaarafrekening waar wij van schrokken: € 1.284,17 bijbetalen. Terwijl wij juist minder hebben gestookt, want in maart zijn er zonnepanelen gekomen en mijn vrouw heeft sinds de zomer in het ziekenhuis gelegen dus er was veel tijd niemand thuis.',
      "Ik ben toen zelf de meterstanden gaan nakijken, mijn zoon heeft geholpen met de foto's. En wat blijkt: de stand die u heeft gebruikt is een geschatte stand, en die is hoger dan wat er vandáág op de meter staat! Dat kan toch niet. Ik heb dat ook gebeld (een vriendelijke jongen hoor, daar ligt het niet aan) en die zou het doorgeven aan de afdeling facturatie. Dat was 2 november. Daarna niets meer gehoord, wel een herinnering gekregen en dat het bedrag over een week wordt afgeschreven.",
      'Wij slapen er slecht van. Kunt u ervoor zorgen dat het niet wordt afgeschreven voordat dit is uitgezocht, en de afrekening opnieuw maken met de echte standen? Klantnummer 7730942.',
      'Hoogachtend,\nH.J. Postma',
    ],
  },
  {
    id: 'waterschade-dossier',
    from: { name: 'Koen Vandeputte', address: 'koen.vandeputte@mail.voorbeeld.nl' },
    to,
    subject: 'Schadedossier WS-26-10457 – laatste schrijven',
    date: '2026-11-19T11:05:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Geachte,',
      'Ik kom terug op mijn schadeaangifte van 22 september voor de waterschade in onze kelder. De expert is op 1 oktober langs geweest en zei dat het in orde ging komen. Sindsdien heb ik van uw diensten niets meer vernomen, op een automatische mail na.',
      'Vorige week kreeg ik plots een brief dat de schade niet gedekt is omdat het om "insijpeling" zou gaan. Dat klopt niet. Het water kwam door een gesprongen leiding, dat staat zwart op wit in het verslag van uw eigen expert. Intussen hebben wij zelf al 3.850 euro voorgeschoten voor de droging en ligt het gelijkvloers nog altijd open.',
      'Ik vraag u bij deze om uw beslissing te herzien en mij binnen de 14 dagen schriftelijk te antwoorden. Zo niet leg ik het dossier voor aan de ombudsman van de verzekeringen en geef ik het in handen van mijn advocaat. Ik hoop dat het niet zover moet komen.',
      'Hoogachtend,\nKoen Vandeputte\nPolisnummer 62.118.904',
    ],
  },
  {
    id: 'wasmachine-derde-keer',
    from: { name: 'Ingrid Smeets', address: 'ingrid.smeets@mail.voorbeeld.nl' },
    to,
    subject: 'Re: Re: Reparatie wasmachine – nog steeds niet opgelost',
    date: '2026-11-18T19:33:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Beste medewerker,',
      'Dit is de derde mail die ik u stuur over dezelfde wasmachine. Op mijn mails van 29 oktober en 9 november kreeg ik beide keren hetzelfde standaardantwoord, met de vraag om mijn ordernummer te sturen. Dat had ik er al bij gezet. Nog maar een keer dan: R-20981.',
      'Kort samengevat: op 21 oktober is de pomp vervangen, twee dagen later stond de bijkeuken blank. Uw monteur zei toen dat er een onderdeel besteld moest worden en dat ik "binnen een week" gebeld zou worden. Ik ben niet gebeld. Ik heb een gezin met drie kinderen en zit al vier weken bij de wasserette, dat kost me zo\'n 25 euro per week.',
      'Ik wil geen standaardmail meer. Ik wil dat iemand mijn verhaal leest, mij belt en zegt op welke dag de machine gemaakt wordt. Of anders mijn € 189,00 terug, dan zoek ik een ander.',
      'Groet,\nIngrid Smeets',
    ],
  },
  {
    id: 'afspraak-fysio',
    from: { name: 'Joost Hendriks', address: 'joosthendriks@mail.voorbeeld.nl' },
    to,
    subject: 'Rekening voor afspraak die jullie zelf hebben verzet',
    date: '2026-11-18T12:10:00+01:00',
    language: 'nl',
    isComplaint: true,
    paragraphs: [
      'Hoi,',
      'Ik kreeg gisteren een rekening van 42 euro voor een niet nagekomen afspraak op dinsdag 10 november. Daar snap ik niks van, want jullie hebben die afspraak zelf verzet. Ik werd de maandag ervoor gebeld door je collega (ik geloof dat ze Esmee heet) dat Ruben ziek was en of ik vrijdag kon komen. Dat heb ik gedaan, ik was er om half 9.',
      'Het gaat me niet eens zozeer om het geld. Ik loop al een tijdje met mijn knie en ben heel blij met hoe Ruben me helpt. Maar in de brief staat dat ik "zonder bericht ben weggebleven" en dat vind ik gewoon niet fijn om te lezen, alsof ik er met de pet naar gooi.',
      'Zou je dit recht willen zetten? En krijg ik dan een bevestiging, zodat het niet alsnog naar mijn verzekeraar gaat?',
      'Groetjes,\nJoost',
    ],
  },
  {
    id: 'heated-blanket-safety',
    from: { name: 'Eleanor Whitcombe', address: 'e.whitcombe@example.com' },
    to,
    subject: 'Faulty heated blanket, order NL-77120 – safety concern',
    date: '2026-11-18T09:27:00+00:00',
    language: 'en',
    isComplaint: true,
    paragraphs: [
      'Dear Sir or Madam,',
      'I bought a heated blanket from your online shop on 30 October as a present for my mother, who is 79. On the second evening the controller became so hot that it scorched her bedside table. Thankfully she was awake and pulled out the plug. I dread to think what might have happened otherwise.',
      'I wrote to you through the contact page the following morning. Eight days later somebody replied that I should return the item "in its original packaging within 14 days for a refund". There was not one word about the fact that it nearly caused a fire. I must say I found that rather upsetting.',
      'I should like to know three things: what you are doing to make sure other people are not at risk, who will pay for the damage to the table (I have photographs), and when I shall receive my refund of £64.99.',
      'Yours faithfully,\nEleanor Whitcombe (Mrs)',
    ],
  },
  {
    id: 'hotel-room-noise',
    from: { name: 'Daniel Okafor', address: 'daniel.okafor@example.com' },
    to,
    subject: 'Our anniversary weekend (booking 5519-DK)',
    date: '2026-11-17T21:48:00+00:00',
    language: 'en',
    isComplaint: true,
    paragraphs: [
      'Hi there,',
      'My wife and I stayed with you last weekend for our tenth anniversary. We\'d booked the canal view double back in June and even rang a week before to confirm it. On arrival we were told it was "no longer available" and got a twin room above the loading bay instead. Deliveries started at 5.40am, both mornings. We basically didn\'t sleep.',
      "The lady on reception was lovely and clearly embarrassed, but she said she couldn't change the price and that someone from the management would call us. Nobody did. At check out we were charged the full canal view rate, €412.",
      "I'm not after a freebie. But we'd saved for this and it was a real letdown. I'd like the difference back and honestly I'd just like somebody to explain what happened.",
      'Thanks,\nDan Okafor',
    ],
  },
  {
    id: 'double-charged-subscription',
    from: { name: 'Priya Raman', address: 'priya.raman@example.com' },
    to,
    subject: 'Charged twice AGAIN - cancel my plan',
    date: '2026-11-17T15:02:00-05:00',
    language: 'en',
    isComplaint: true,
    paragraphs: [
      'This is the third month in a row you\'ve charged me twice for the same phone plan. $38.00 on the 2nd and $38.00 on the 4th. Every time I get told its "a pending transaction that will drop off". It does not drop off. I have the bank statements.',
      "I've now spent almost two hours on chat with four different people and had to explain everything from scratch each time. The last one closed the chat while I was typing.",
      'Refund the three duplicate charges ($114) and cancel the plan without the early termination fee. If this isnt sorted by Friday I am disputing it with my bank and filing a complaint with the regulator.',
      'P. Raman\nAccount 4471-209',
    ],
  },
  {
    id: 'vraag-maat-omruilen',
    from: { name: 'Lotte Janssens', address: 'lotte.janssens@mail.voorbeeld.nl' },
    to,
    subject: 'Vraagje over ruilen',
    date: '2026-11-17T10:36:00+01:00',
    language: 'nl',
    isComplaint: false,
    paragraphs: [
      'Hallo,',
      'Vorige week heb ik bij jullie een paar winterlaarzen besteld voor mijn dochter (maat 33, bestelling 48220914). Ze zijn prachtig en heel snel geleverd, maar ze blijkt alweer gegroeid te zijn. Kan ik ze omruilen voor maat 34?',
      'Ik zag op de site dat die maat nog op voorraad is. Moet ik eerst terugsturen en dan opnieuw bestellen, of kan het in één keer? En mag ik ze ook in de winkel in Antwerpen binnenbrengen? Daar kom ik zaterdag toch langs.',
      'Alvast bedankt!\nLotte Janssens',
    ],
  },
  {
    id: 'kaputte-kaffeemaschine',
    from: { name: 'Jürgen Brandt', address: 'juergen.brandt@mail.example.com' },
    to,
    subject: 'Reklamation: Kaffeemaschine defekt, Bestellnr. 48198830',
    date: '2026-11-16T17:44:00+01:00',
    language: 'en',
    isComplaint: true,
    paragraphs: [
      'Sehr geehrte Damen und Herren,',
      'vor drei Wochen habe ich in Ihrem Online-Shop eine Kaffeemaschine für 249,00 € bestellt. Schon beim ersten Gebrauch lief unten Wasser heraus. Ich habe das Gerät am nächsten Tag zurückgeschickt, die Sendungsverfolgung zeigt, dass es am 2. November bei Ihnen angekommen ist.',
      'Seitdem warte ich auf die Erstattung oder auf ein Ersatzgerät. Auf zwei E-Mails habe ich keine Antwort bekommen, und am Telefon spricht leider niemand Deutsch.',
      'Ich bitte Sie, mir bis Ende nächster Woche mitzuteilen, wie es weitergeht. Sie können mir gern auf Englisch antworten.',
      'Mit freundlichen Grüßen\nJürgen Brandt',
    ],
  },
  {
    id: 'boiler-no-heating',
    from: { name: 'Siobhán Kelleher', address: 's.kelleher@example.com' },
    to,
    subject: 'No heating since Tuesday, two missed visits',
    date: '2026-11-16T08:19:00+00:00',
    language: 'en',
    isComplaint: true,
    paragraphs: [
      'Good morning,',
      "I'm writing about the boiler cover I have with you (contract BC-3308). Our boiler went off on Tuesday night. An engineer was booked for Wednesday between 8 and 1, and nobody came. I rang and was told he'd been \"held up\" and it'd be Thursday instead. Thursday came and went, no call, no text, nothing.",
      "I have a seven month old baby in the house and it was 4 degrees last night. We're all sleeping in the one room with a borrowed fan heater. I do understand it's busy this time of year, but I pay €21 a month precisely so this doesn't happen.",
      "I'm tired more than angry at this stage. Please could somebody ring me today with an actual time? And I'd like to know what the story is with compensation, your own website says €30 for a missed appointment.",
      'Siobhán Kelleher',
    ],
  },
  {
    id: 'compliment-receptie',
    from: { name: 'Wim en Truus Dekker', address: 'wt.dekker@mail.voorbeeld.nl' },
    to,
    subject: 'Een compliment voor uw medewerkster',
    date: '2026-11-15T20:05:00+01:00',
    language: 'nl',
    isComplaint: false,
    paragraphs: [
      'Beste mensen van het hotel,',
      'Afgelopen week logeerden wij vier nachten bij u ter gelegenheid van ons 50-jarig huwelijk. Wij willen u graag laten weten hoe fijn wij het hebben gehad, en in het bijzonder uw medewerkster Naomi van de receptie bedanken.',
      'Toen mijn vrouw haar leesbril in de trein had laten liggen, heeft zij uit zichzelf met de spoorwegen gebeld en de bril zelfs na haar dienst op het station opgehaald. Dat maak je niet vaak meer mee! Wilt u haar onze groeten doen? Wij komen volgend jaar graag terug.',
      'Hartelijke groeten,\nWim en Truus Dekker',
    ],
  },
];
