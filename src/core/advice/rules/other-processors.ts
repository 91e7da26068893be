import type { Remark, Rule } from "../rule.ts";

/**
 * Those who handle data for the consumer and are asked for in other documents than its declaration (GDPR art. 28): a
 * coordinator has its agreement before the start as others do; it, and a vendor that connects the consumer, are among
 * the processors of the declaration; and a coordinator through whom no data pass does not fetch any.
 */
export const otherProcessors: Rule = ({
	segmentCoordinator: coordinator,
	startDate,
	connection,
	processors,
}) => {
	const remarks: Remark[] = [];
	const agreed = coordinator?.handling === "processor" && coordinator.processorAgreementDate;
	if (agreed && startDate && agreed > startDate) {
		const path = "segmentCoordinator.processorAgreementDate";
		remarks.push({ rule: "coordinator-agreement-late", values: {}, path });
	}
	const number = coordinator?.organisationNumber;
	const isLeftOut = processors?.every((one) => number && one.organisationNumber !== number);
	if (coordinator?.handling === "processor" && isLeftOut) {
		remarks.push({ rule: "coordinator-not-processor", values: {}, path: "processors" });
	}
	if (coordinator?.handling === "none" && connection?.route === "coordinator") {
		remarks.push({ rule: "coordinator-fetches", values: {}, path: "connection.route" });
	}
	const vendor = connection?.route === "vendor" && connection.vendorNumber;
	if (vendor && processors?.every(({ organisationNumber }) => organisationNumber !== vendor)) {
		const path = "connection.vendorNumber";
		remarks.push({ rule: "vendor-not-processor", values: {}, path });
	}
	return remarks;
};
