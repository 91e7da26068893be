import type { Remark, Rule } from "../rule.ts";

/**
 * Those who handle data for the consumer and are not asked for among its processors: a coordinator has its agreement
 * before the start as others do (GDPR art. 28), and a vendor that connects the consumer is one of the processors.
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
	const vendor = connection?.route === "vendor" && connection.vendorNumber;
	if (vendor && processors?.every(({ organisationNumber }) => organisationNumber !== vendor)) {
		const path = "connection.vendorNumber";
		remarks.push({ rule: "vendor-not-processor", values: {}, path });
	}
	return remarks;
};
