import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { jargonCrowd } from './';

testRule(jargonCrowd, {
  quiet: {
    'no letters, or one or two': [
      'We fix boilers, also on Sundays.',
      'Our new CRM is live.',
      'Our CRM talks to the ERP now.',
      'The CRM, the CRM and once more the CRM.',
    ],
    'what everybody knows': [
      'Our CEO explains the VAT rules on BBC radio, and the PDF is on our site.',
      'NASA, FBI and CIA walk into a bar.',
      'DM us your ID, and our HQ in the UK will call you ASAP.',
      'FAQ: DVD, USB or HDMI?',
    ],
    'what the account’s readers know': [
      {
        text: 'The CRM feeds the ERP, and the SLA holds.',
        context: { acronyms: ['CRM'] },
      },
      {
        text: 'The CRM feeds the ERP, and the SLA holds.',
        context: { acronyms: ['crm', 'erp', 'sla'] },
      },
    ],
    'what the draft explains': [
      'CRM (the list of our customers), ERP (the list of our stock) and SLA (what we promised).',
      'Our customer list (CRM), our stock list (ERP) and our promise (SLA) are one now.',
      'A service level agreement (SLA) is no magic. The SLA says when, the CRM whom, the ERP what.',
      'CRM stands for customer list, ERP means stock list, and the SLA is next week’s topic.',
    ],
    'words that are stressed': [
      'This is NOT the END, it is a NEW day, and you are ALL invited.',
      'We are SUPER happy and a bit TIRED after the FINAL.',
      'The ROOF is ON and the SUN is OUT.',
    ],
    'a headline or a raised voice': [
      'CRM MEETS ERP AND SLA AT LAST: our talk of the day',
      'TIME TO MOVE ON WITH ERP CRM SLA',
    ],
    'tags, tickers and names': [
      'Talks all day. #CRM #ERP #SLA',
      '$CRM $SAP $WDAY moved today.',
      'Thanks to @CRM @ERP @SLA for the cables.',
    ],
    'codes with a number, routes and listings': [
      'Final scores: MIL 3, TBR 2, CHW 1, STL 0.',
      'New routes: LHR-GVA, LCY-ZRH and MUC-VCE.',
      'Listed as NYSE: QXZ, and LSE: QZX, and TSX: XQZ.',
      'Our LTX 400, DRX 20 and PXR 7 are in the shop.',
    ],
    'a private account': [
      {
        text: 'My CRM broke the ERP and the SLA is gone.',
        context: { account: 'personal' },
      },
    ],
    'somebody else’s words': ['Ha! RT @anna_b: our CRM feeds the ERP, and the SLA holds.'],
  },
  speaks: {
    'three different ones': [
      {
        text: 'The CRM feeds the ERP, and the SLA holds.',
        points: 'CRM',
        says: 'crowd',
        fixed: null,
      },
      { text: 'Our RPO beats the RTO once the DRP is in place.', points: 'RPO' },
      { text: 'Why your MQL is no SQL, and what the CAC says.', points: 'MQL' },
      { text: 'ESG, CSRD and TCFD in one afternoon: join our talk.', points: 'ESG' },
    ],
    'plurals and genitives': [
      { text: 'All SLAs, all KPIs and the ERP’s logs are here.', points: 'SLAs' },
      { text: "Our CRM's link to KPIs and OKRs is new.", points: "CRM's" },
    ],
    'longer ones that nobody can speak': [
      { text: 'From MQTT to XMPP and on to DTLS, all in the new box.', points: 'MQTT' },
    ],
    'side by side': [{ text: 'Now with CRM, ERP and SLA in one place.', points: 'CRM' }],
    'explained too few': [
      { text: 'The customer list (CRM) feeds the ERP, the SLA and the WMS.', points: 'ERP' },
    ],
    'known too few': [
      {
        text: 'The CRM feeds the ERP, and the SLA covers the WMS.',
        context: { acronyms: ['CRM'] },
        points: 'ERP',
      },
    ],
    'among what everybody knows': [
      { text: 'Our CEO says the USA team runs on CRM, ERP and a new WMS.', points: 'CRM' },
    ],
    'replies, quotes and threads': [
      {
        text: '@jo_k The WMS waits for the ERP, see the SLA.',
        context: { surface: 'reply' },
        points: 'WMS',
      },
      {
        text: 'As ever: no CRM without ERP and WMS.',
        context: { surface: 'quote' },
        points: 'CRM',
      },
      {
        text: '2/ The CRM asks the ERP, and the WMS answers.',
        context: { surface: 'thread' },
        points: 'CRM',
      },
    ],
  },
});

describe('the message', () => {
  it('names the acronyms to explain', () => {
    const [finding] = findingsOf(jargonCrowd, 'Our CRMs feed the ERP, and the SLA holds.');
    expect(finding?.data).toEqual({ list: { named: ['CRM', 'ERP', 'SLA'] } });
  });

  it('names four of many', () => {
    const text = 'We do CRM with ERP for WMS by TMS over EDI.';
    const [finding] = findingsOf(jargonCrowd, text);
    expect(finding?.data).toEqual({ list: { named: ['CRM', 'ERP', 'WMS', 'TMS'] } });
  });
});
