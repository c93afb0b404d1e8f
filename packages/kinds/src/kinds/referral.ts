import { defineKind } from '../define-kind.ts'
import { DESCRIBED_YOUTH } from '../fields/described-youth.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { STANDING_ANSWER } from '../fields/standing-answer.ts'
import { MANDATES, REFERRAL_ORIGINS, REFUSAL_REASONS } from '../vocabularies/admission.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const referral = defineKind({
  id: 'referral',
  version: 2,
  compartment: 'INTAKE',
  axes: ['firstReception'],
  title: { fr: 'Demande d’admission', nl: 'Opnameaanvraag', en: 'Referral' },
  description: {
    fr: 'Qui demande une place, pour quelle raison, et ce que la maison a décidé.',
    nl: 'Wie een plaats vraagt, waarom, en wat het huis beslist heeft.',
    en: 'Who asks for a place, for what reason, and what the house decided.',
  },
  notice: STANDING_ANSWER,
  icon: 'inbox',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['receivedAt', 'origin', 'presumption', 'decision'],
  followUps: [
    {
      id: 'afterDecision',
      title: {
        fr: 'Donner suite à la décision d’admission',
        nl: 'Gevolg geven aan de opnamebeslissing',
        en: 'Act on the admission decision',
      },
      forRole: 'COO',
      due: { by: 'decision', days: { interview: 2, admission: 1, reorientation: 1, refusal: 1 } },
    },
  ],
  sections: [
    {
      id: 'request',
      title: { fr: 'La demande', nl: 'De aanvraag', en: 'The request' },
      guidance: {
        fr: 'Au téléphone, ne donnez ni adresse ni commune. Notez un numéro et rappelez par le standard du service.',
        nl: 'Geef aan de telefoon geen adres of gemeente. Noteer een nummer en bel terug via de centrale van de dienst.',
        en: 'On the phone, give no address and no town. Take a number and call back through the service’s switchboard.',
      },
      fields: [
        {
          id: 'receivedAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Reçue le', nl: 'Ontvangen op', en: 'Received at' },
        },
        {
          id: 'origin',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: REFERRAL_ORIGINS,
          label: {
            fr: 'Origine de la demande',
            nl: 'Herkomst van de aanvraag',
            en: 'Where the request comes from',
          },
        },
        {
          id: 'contact',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Personne qui appelle', nl: 'Contactpersoon', en: 'Contact person' },
        },
        {
          id: 'mandate',
          type: 'code',
          facet: true,
          options: MANDATES,
          label: { fr: 'Mandat', nl: 'Mandaat', en: 'Mandate' },
        },
        {
          id: 'mandateReference',
          type: 'line',
          voice: 'fact',
          maxLength: 120,
          label: {
            fr: 'Référence et date du mandat',
            nl: 'Referentie en datum van het mandaat',
            en: 'Reference and date of the mandate',
          },
        },
        {
          id: 'situation',
          type: 'text',
          voice: 'fact',
          maxLength: 8000,
          label: {
            fr: 'Ce qui est dit de la situation',
            nl: 'Wat over de situatie wordt verteld',
            en: 'What is said about the situation',
          },
        },
        {
          id: 'presumption',
          type: 'code',
          inside: true,
          facet: true,
          options: [
            { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
            { code: 'doubt', label: { fr: 'Doute', nl: 'Twijfel', en: 'Doubt' } },
            { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
          ],
          label: {
            fr: 'Présomption de traite',
            nl: 'Vermoeden van mensenhandel',
            en: 'Presumption of trafficking',
          },
        },
      ],
    },
    DESCRIBED_YOUTH,
    {
      id: 'urgency',
      title: { fr: 'L’urgence', nl: 'De dringendheid', en: 'The urgency' },
      fields: [
        {
          id: 'immediateDanger',
          type: 'bool',
          facet: true,
          label: { fr: 'Danger immédiat', nl: 'Onmiddellijk gevaar', en: 'Immediate danger' },
        },
        {
          id: 'medicalUrgency',
          type: 'bool',
          label: { fr: 'Urgence médicale', nl: 'Medische urgentie', en: 'Medical urgency' },
        },
        {
          id: 'distanceFromExploiter',
          type: 'code',
          inside: true,
          options: [
            { code: 'enough', label: { fr: 'Suffisante', nl: 'Voldoende', en: 'Enough' } },
            { code: 'tooClose', label: { fr: 'Trop proche', nl: 'Te dichtbij', en: 'Too close' } },
            { code: 'unknown', label: { fr: 'Inconnue', nl: 'Onbekend', en: 'Unknown' } },
          ],
          label: {
            fr: 'Distance avec l’exploiteur présumé',
            nl: 'Afstand tot de vermoedelijke uitbuiter',
            en: 'Distance from the suspected exploiter',
          },
        },
        {
          id: 'placeAvailable',
          type: 'bool',
          label: { fr: 'Une place est libre', nl: 'Er is een plaats vrij', en: 'A place is free' },
        },
      ],
    },
    {
      id: 'decisionTaken',
      title: { fr: 'La décision', nl: 'De beslissing', en: 'The decision' },
      fields: [
        {
          id: 'decision',
          type: 'code',
          facet: true,
          options: [
            {
              code: 'interview',
              label: { fr: 'Entretien préliminaire', nl: 'Voorafgaand gesprek', en: 'Preliminary interview' },
            },
            { code: 'admission', label: { fr: 'Admission', nl: 'Opname', en: 'Admission' } },
            {
              code: 'reorientation',
              label: { fr: 'Réorientation', nl: 'Doorverwijzing', en: 'Reorientation' },
            },
            { code: 'refusal', label: { fr: 'Refus', nl: 'Weigering', en: 'Refusal' } },
          ],
          label: { fr: 'Décision', nl: 'Beslissing', en: 'Decision' },
        },
        {
          id: 'decidedBy',
          type: 'person',
          roles: PRESENT_ROLES,
          maxLength: 120,
          label: { fr: 'Décidé par', nl: 'Beslist door', en: 'Decided by' },
        },
        {
          id: 'conditions',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Conditions et préparation de l’arrivée',
            nl: 'Voorwaarden en voorbereiding van de aankomst',
            en: 'Conditions and preparing the arrival',
          },
          help: {
            fr: 'Qui amène, où l’on se retrouve, quelle chambre, quel interprète. Jamais l’adresse.',
            nl: 'Wie brengt, waar we afspreken, welke kamer, welke tolk. Nooit het adres.',
            en: 'Who brings, where to meet, which room, which interpreter. Never the address.',
          },
        },
        {
          id: 'expectedOn',
          type: 'date',
          label: { fr: 'Arrivée prévue le', nl: 'Aankomst voorzien op', en: 'Arrival expected on' },
        },
        {
          id: 'refusalGround',
          type: 'code',
          facet: true,
          options: REFUSAL_REASONS,
          label: { fr: 'Motif, en cas de refus', nl: 'Reden, bij weigering', en: 'Ground, if refused' },
        },
        {
          id: 'answeredOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Réponse donnée le', nl: 'Antwoord gegeven op', en: 'Answer given on' },
        },
        {
          id: 'decidedOn',
          type: 'date',
          tense: 'past',
          label: { fr: 'Décidé le', nl: 'Beslist op', en: 'Decided on' },
        },
        {
          id: 'refusalReason',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Raison du refus et autre piste proposée',
            nl: 'Reden van weigering en voorgesteld alternatief',
            en: 'Reason for refusal and alternative offered',
          },
          help: {
            fr: 'Un refus s’accompagne toujours d’une autre adresse.',
            nl: 'Bij een weigering hoort altijd een andere oplossing.',
            en: 'A refusal always comes with somewhere else to turn.',
          },
        },
        NOTE_NEXT,
      ],
    },
  ],
})
