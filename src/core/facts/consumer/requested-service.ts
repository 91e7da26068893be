import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import { declaredServices } from "../declared-services.ts";
import type { Fact, Row } from "../fact.ts";

/** The one service that the consumer asks to be connected to, as its declaration has it; no row when it is not declared. */
export const requestedService: Fact<ConsumerAnswers> = {
	name: "requestedService",
	reads: ["connection.service", ...declaredServices.reads],
	entry: declaredServices.entry,
	value: ({ connection, services }, catalogue, language) => {
		const wanted = connection?.service;
		if (wanted === undefined || services === undefined) return undefined;
		const rows = declaredServices.value({ services }, catalogue, language) as readonly Row[];
		return rows.filter(({ id }) => id === wanted);
	},
};
