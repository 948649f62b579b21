// Every number as a list: what it says, of whom, who says it, and what became of it.
function ClaimsView({ at, found }) {
  const [most, more] = usePaging(found.claims.length, 60);
  return html`
    <h1 class="viewtitle">${t("claims")} <span class="meta">${whole(found.claims.length)}</span></h1>
    ${elsewhere > 0 && html`<p class="meta">${t("elsewhere", whole(elsewhere))} <a href=${linkTo(at, { view: "articles" })}>${t("articles")}</a></p>`}
    ${found.claims.length === 0 && html`<${Empty} at=${at}>${t("no.claims")}<//>`}
    <ul class="claimlist">${found.claims.slice(0, most).map((claim) => html`
      <li key=${claim.id}>
        <a data-item class="claimrow" href=${linkTo(at, { view: "articles", claim: claim.id })}>
          <${Verdict} kind=${markOf(claim)} />
          <span class="claimwords" lang="zh">${claim.quote}</span>
          <span class="claimtopic" lang="zh">${claimTopic(claim)}</span>
          <span class="reads"><${SentenceOf} claim=${claim} /></span>
          <span class="meta"><${SourceLine} claim=${claim} /> <span class="where">${placeOf(claim)}</span></span>
        </a>
      </li>`)}</ul>
    ${more}`;
}
