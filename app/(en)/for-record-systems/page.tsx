import { AddressBox } from "@/components/site/AddressBox";
import { CodeBox } from "@/components/site/CodeBox";
import { RequestParameters } from "@/components/site/RequestParameters";
import { phrase, words } from "@/components/words";
import { findCode, type PublishedCode } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { cardExample, documentExample, requestFor } from "@/lib/content/record-examples";
import { fullAddress, href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("recordSystems.title"),
    description: words("recordSystems.description"),
    address: "/for-record-systems/",
  });
}

export default function RecordSystemsPage() {
  const library = loadLibrary();
  const diagnosis = pick("icd-10-cm", "F33.2");
  const medicine = pick("rxnorm", "2201623");

  return (
    <div className="page prose">
      <h1>{words("recordSystems.title")}</h1>
      <p className="summary">{words("recordSystems.summary")}</p>
      <h2 id="link-template">{words("recordSystems.template.heading")}</h2>
      <p>{words("recordSystems.template.how")}</p>
      <AddressBox
        addresses={[
          `${fullAddress("/infobutton/")}?mainSearchCriteria.v.cs={OID}&mainSearchCriteria.v.c={code}&informationRecipient=PAT`,
        ]}
      />
      <p>
        {words("recordSystems.template.examples", { diagnosis: diagnosis.code.name, medicine: medicine.code.name })}
      </p>
      <AddressBox addresses={[requestFor(diagnosis), requestFor(medicine)]} />
      <p>{phrase("recordSystems.template.nearest", { link: (inner) => <a href={href("/infobutton/")}>{inner}</a> })}</p>
      <h2 id="parameters">{words("recordSystems.parameters")}</h2>
      <RequestParameters systems={library.codes.systems} />
      <h2 id="direct-addresses">{words("recordSystems.direct.heading")}</h2>
      <p>{words("recordSystems.direct.how")}</p>
      <AddressBox
        addresses={["", "index.json", "feed.xml"].map((file) => fullAddress(`${diagnosis.address}${file}`))}
      />
      <p>{words("recordSystems.direct.shape")}</p>
      <h2 id="cds-hooks">{words("recordSystems.examples.card")}</h2>
      <CodeBox>{JSON.stringify(cardExample(diagnosis, library), null, 2)}</CodeBox>
      <h2 id="fhir">{words("recordSystems.examples.document")}</h2>
      <p>{words("recordSystems.examples.documentUse")}</p>
      <CodeBox>{JSON.stringify(documentExample(medicine), null, 2)}</CodeBox>
      <h2 id="languages">{words("recordSystems.languages.heading")}</h2>
      <p>{words("recordSystems.languages.which")}</p>
      <h2 id="privacy">{words("recordSystems.privacy.heading")}</h2>
      <ul>
        <li>{words("recordSystems.privacy.leftOut")}</li>
        <li>{words("recordSystems.privacy.inBrowser")}</li>
        <li>{words("recordSystems.privacy.noOthers")}</li>
      </ul>
      <h2 id="before-you-connect">{words("recordSystems.before.heading")}</h2>
      <p>{phrase("recordSystems.before.what", { link: (inner) => <a href={href("/about/")}>{inner}</a> })}</p>
    </div>
  );

  function pick(system: string, code: string): PublishedCode {
    const found = findCode(library, system, code);
    if (!found) throw new Error(`The examples on this page need ${system} ${code} in content/codes.yaml.`);
    return found;
  }
}
